import { wholeNumber } from "../../../../src/engine/kinds/cells/wholeNumber";
import { readFigure } from "../../../../src/engine/readFigure";

it.each([0.5, "12.5", -1.25, "3.1件"])("objects to %j", (raw) => {
  expect(wholeNumber(readFigure(raw))).toBe(false);
});

// What is no number is the matter of other kinds.
it.each([0, 12, -3, "12.0", 1e21, "", "/", "约1.5"])("lets %j stand", (raw) => {
  expect(wholeNumber(readFigure(raw))).toBe(true);
});
