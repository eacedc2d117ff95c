import { zeroAgainstSome } from "../../../../src/engine/kinds/items/zeroAgainstSome";
import { item } from "./items";

it("nothing in one year and something in the other may not stand", () => {
  expect(zeroAgainstSome(item("0", "380"))).toBe(false);
  expect(zeroAgainstSome(item("1", "0"))).toBe(false);
});

it("nothing in both years, or something in both, may", () => {
  expect(zeroAgainstSome(item("0", "0"))).toBe(true);
  expect(zeroAgainstSome(item("1", "380"))).toBe(true);
});
