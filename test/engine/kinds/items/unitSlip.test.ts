import { unitSlip } from "../../../../src/engine/kinds/items/unitSlip";
import { item } from "./items";

it("an amount about ten thousand times the other, either way, may not stand", () => {
  expect(unitSlip(item("41662416.19", "4166.241619", "money"))).toBe(false);
  expect(unitSlip(item("0.4", "4003.6", "money"))).toBe(false);
});

it("any other change may", () => {
  expect(unitSlip(item("72701.2578", "59237.2449", "money"))).toBe(true);
  expect(unitSlip(item("100", "1", "money"))).toBe(true);
  expect(unitSlip(item("0", "4003.6", "money"))).toBe(true);
});
