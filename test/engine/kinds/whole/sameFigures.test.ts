import { sameFigures } from "../../../../src/engine/kinds/whole/sameFigures";
import { item } from "../items/items";

const items = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([now, prior]) => item(now, prior));

it("three figures above zero that are all last year's may not stand", () => {
  expect(sameFigures(items(["3", "3"], ["2", "2"], ["1", "1"], ["0", "0"]))).toBe(false);
});

it("one that differs lets the table stand", () => {
  expect(sameFigures(items(["3", "3"], ["2", "2"], ["1", "2"]))).toBe(true);
});

it("zeros alone, or hardly anything else, may well be the same", () => {
  expect(sameFigures(items(["0", "0"], ["0", "0"], ["0", "0"]))).toBe(true);
  expect(sameFigures(items(["3", "3"], ["2", "2"], ["0", "0"]))).toBe(true);
});
