import { periodOfYear } from "../../../../src/engine/kinds/form/periodOfYear";
import { facts } from "../../report/facts";

const period = { from: "2021-01-01", to: "2021-12-31" };

it("wants the year from its first day to its last", () => {
  expect(periodOfYear(facts({ year: 2021, period }))).toEqual([]);
  expect(periodOfYear(facts({ year: 2022, period }))).toEqual(["2021-01-01", "2021-12-31"]);
  const short = { ...period, to: "2021-12-30" };
  expect(periodOfYear(facts({ year: 2021, period: short }))).toEqual(["2021-01-01", "2021-12-30"]);
});

it("cannot tell where the year or the period is not said", () => {
  expect(periodOfYear(facts({ period }))).toBeNull();
  expect(periodOfYear(facts({ year: 2021 }))).toBeNull();
});
