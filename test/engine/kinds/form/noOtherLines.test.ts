import { noOtherLines } from "../../../../src/engine/kinds/form/noOtherLines";
import { facts } from "../../report/facts";

const table = (id: string, ...others: string[]) => ({
  id,
  title: id,
  lacks: [],
  others,
  tells: true,
});

it("names what stands in the tables and is none of the form's", () => {
  expect(noOtherLines(facts({ tables: [table("t3"), table("t4")] }))).toEqual([]);
  const tables = [table("t3", "小计 表!B9:H9"), table("t4", "表!B30:P30")];
  expect(noOtherLines(facts({ tables }))).toEqual(["小计 表!B9:H9", "表!B30:P30"]);
});

it("cannot tell where there is no table", () => {
  expect(noOtherLines(facts({ tables: [] }))).toBeNull();
});
