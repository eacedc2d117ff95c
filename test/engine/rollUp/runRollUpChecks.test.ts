import { rollUpChecks } from "../../../src/editions/rollUp";
import { addUp } from "../../../src/engine/rollUp/addUp";
import type { RollUp, SumCell, UnitFigures } from "../../../src/engine/rollUp/RollUp";
import { runRollUpChecks } from "../../../src/engine/rollUp/runRollUpChecks";
import { formatDecimal } from "../../../src/engine/Decimal";

const cell = (code: string, more: Partial<SumCell> = {}): SumCell => {
  const [table = "", row = "", column = ""] = code.split(".");
  return { code, table, row, column, nature: "count", pending: false, ...more };
};
const cells = [
  cell("t4.r1.c1"),
  cell("t4.r1.c4", { pending: true }),
  cell("t2_8.r1.c1", { nature: "money" }),
  cell("t2_1.r1.c1"),
];
const unit = (name: string, ...values: (string | null)[]): UnitFigures => ({ name, values });

function facts(units: readonly UnitFigures[], more: Partial<RollUp> = {}): RollUp {
  const sums = addUp(
    cells.map(({ code }) => code),
    units
  );
  return {
    ...{ cells, units, sums, others: [], published: null, lastYear: null },
    mayNotRegulate: new Set<string>(),
    ...more,
  };
}

const found = (given: RollUp) =>
  runRollUpChecks(rollUpChecks, given).map(({ check, outcome, code, units, guess }) => ({
    ...{ rule: check.id, outcome, code, units, guess },
  }));

const three = [
  unit("甲", "1", "2", "0.1", "0"),
  unit("乙", "3", "0", "0.2", "0"),
  unit("丙", null, "0", "0.3", "0"),
];

it("adds exactly, and counts a blank as lacking", () => {
  const [first, , money] = facts(three).sums;
  expect(first).toMatchObject({ units: 2, lacking: 1 });
  expect(money?.value && formatDecimal(money.value)).toBe("0.6");
  expect(facts([unit("甲", null, null, null, null)]).sums[0]?.value).toBeNull();
});

it("finds a total below the sum, and names the unit whose figure it lacks", () => {
  const published = ["1", "2", "0.6", "0"];
  expect(found(facts(three, { published }))).toEqual([
    {
      ...{ rule: "U1", outcome: "review", code: "t4.r1.c1", units: ["甲", "乙"] },
      guess: { is: "leftOut", units: ["乙"] },
    },
  ]);
});

it("takes a case that has ended for what it is: less pending, as much more of a result", () => {
  const published = ["6", "0", "0.6", "0"];
  expect(found(facts(three, { published })).map(({ rule, guess }) => [rule, guess])).toEqual([
    ["U1", { is: "settled", to: "t4.r1.c1" }],
    ["U2", { is: "settled", to: "t4.r1.c4" }],
  ]);
});

it("says that a total without a figure was not checked", () => {
  const published = ["4", null, "0.6", null];
  expect(found(facts(three, { published }))).toMatchObject([
    { rule: "U2", outcome: "unassessed", code: "t4.r1.c4" },
  ]);
});

it("calls no total too small where units may have less than nothing", () => {
  const units = [unit("甲", "-1", "0", "0", "0"), unit("乙", "3", "0", "0", "0")];
  const published = ["1", "0", "0", "0"];
  expect(found(facts(units, { published })).map(({ rule }) => rule)).toEqual(["U2"]);
});

it.each([
  [["90", "5", "5"], ["U5"]],
  [["89", "6", "5"], []],
  [["9", "0", "0"], ["U4"]],
  [["0", "0", "0"], []],
])("tells of fees of %j: %j", (fees, rules) => {
  const units = fees.map((fee, n) => unit(`单位${n}`, "0", "0", fee, "0"));
  expect(found(facts(units)).map(({ rule }) => rule)).toEqual(rules);
});

it("tells of regulations of a unit that may make none", () => {
  const units = [unit("甲局", "0", "0", "0", "2"), unit("市政府", "0", "0", "0", "3")];
  expect(found(facts(units, { mayNotRegulate: new Set(["甲局"]) }))).toMatchObject([
    { rule: "U6", code: "t2_1.r1.c1", units: ["甲局"] },
  ]);
});
