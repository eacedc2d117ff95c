import { bigChange } from "../../../../src/engine/kinds/items/bigChange";
import { item } from "./items";

it("more than half and more than twenty may not stand", () => {
  expect(bigChange(item("151", "100"))).toBe(false);
  expect(bigChange(item("49", "100"))).toBe(false);
  expect(bigChange(item("21", "0"))).toBe(false);
});

it("half, or twenty, may", () => {
  expect(bigChange(item("150", "100"))).toBe(true);
  expect(bigChange(item("22", "2"))).toBe(true);
  expect(bigChange(item("20", "0"))).toBe(true);
});

it("money is asked about from a million yuan on", () => {
  expect(bigChange(item("200.5", "100", "money"))).toBe(false);
  expect(bigChange(item("199", "100", "money"))).toBe(true);
});
