import { formOfYear } from "../../../../src/engine/kinds/form/formOfYear";
import { facts } from "../../report/facts";

const claim = { kind: "formOfYear", from: 2019, to: 2020 } as const;
const table = { id: "t3", title: "表三", lacks: [], others: [], tells: true };
const tables = [table, { ...table, id: "t4", title: "表四", tells: false }];

it("names the tables by which a form is used out of its years", () => {
  expect(formOfYear(claim, facts({ year: 2020, tables }))).toEqual([]);
  expect(formOfYear(claim, facts({ year: 2023, tables }))).toEqual(["表三"]);
  expect(formOfYear(claim, facts({ year: 2018, tables }))).toEqual(["表三"]);
});

it("a form in force has no last year", () => {
  expect(formOfYear({ ...claim, to: null }, facts({ year: 2030, tables }))).toEqual([]);
});

it("holds for the years that it is told", () => {
  expect(formOfYear({ ...claim, only: [2023] }, facts({ year: 2022, tables }))).toEqual([]);
  expect(formOfYear({ ...claim, except: [2022] }, facts({ year: 2022, tables }))).toEqual([]);
  expect(formOfYear({ ...claim, only: [2022] }, facts({ year: 2022, tables }))).toEqual(["表三"]);
});

it("cannot tell without a year", () => {
  expect(formOfYear(claim, facts({ tables }))).toBeNull();
});
