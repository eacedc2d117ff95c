import { likelySize } from "../../../../src/engine/kinds/cells/likelySize";
import { readFigure } from "../../../../src/engine/readFigure";

const inColumn = (nature: "count" | "change" | "money") => ({ key: "c1", nature, unit: null });

it.each([
  [1e9, "count"],
  [-1e9, "change"],
  ["1000000000000000件", "count"],
  [1e12, "money"],
  ["1000000000000.5", "money"],
] as const)("%j as %s is too large for any report", (raw, nature) => {
  expect(likelySize(readFigure(raw), inColumn(nature))).toBe(false);
});

it.each([
  [0, "count"],
  [999_999_999, "count"],
  [-999_999_999, "change"],
  [13_575_394_432.52, "money"],
  ["999999999999.999999", "money"],
  ["", "count"],
  ["很多", "count"],
] as const)("%j as %s may be", (raw, nature) => {
  expect(likelySize(readFigure(raw), inColumn(nature))).toBe(true);
});
