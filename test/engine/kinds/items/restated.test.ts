import { restated } from "../../../../src/engine/kinds/items/restated";
import { item } from "./items";

it("the same figure, however it is written, may stand", () => {
  expect(restated(item("12", "12"))).toBe(true);
  expect(restated(item("12.50", "12.5", "money"))).toBe(true);
});

it("another figure may not", () => {
  expect(restated(item("12", "13"))).toBe(false);
});
