import { moneyUnit } from "../../../../src/engine/kinds/cells/moneyUnit";
import { nonNumbers, number } from "../../figures";

const column = { key: "c2", nature: "money", unit: null } as const;

it("asks an amount for its unit where the form prescribes none", () => {
  expect(moneyUnit(number(8040), column)).toBe(false);
  expect(moneyUnit(number(4003622, { written: "text", unit: "元" }), column)).toBe(true);
  expect(moneyUnit(number(0), column)).toBe(true);
  expect(moneyUnit(number(8040), { ...column, unit: "万元" })).toBe(true);
});

it.each(nonNumbers)("has nothing to say of $is", (figure) => {
  expect(moneyUnit(figure, column)).toBe(true);
});
