import { wholeForm } from "../../../../src/engine/kinds/form/wholeForm";
import { facts } from "../../report/facts";

const claim = { kind: "wholeForm", tables: ["t3", "t4"] } as const;
const table = (id: string, ...lacks: string[]) => ({
  id,
  title: id,
  lacks,
  others: [],
  tells: true,
});

it("names what the tables lack", () => {
  expect(wholeForm(claim, facts({ tables: [table("t3"), table("t4")] }))).toEqual([]);
  const tables = [table("t2", "信息内容"), table("t3", "勾稽关系"), table("t4", "行政复议")];
  expect(wholeForm(claim, facts({ tables }))).toEqual(["勾稽关系", "行政复议"]);
});

it("cannot tell where none of the tables is there", () => {
  expect(wholeForm(claim, facts({ tables: [table("t2")] }))).toBeNull();
});
