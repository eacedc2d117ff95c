import { notNegative } from "../../../../src/engine/kinds/cells/notNegative";
import { readFigure } from "../../../../src/engine/readFigure";

it.each([-1, "-1", "－1", "减4", -0.000001])("objects to %j", (raw) => {
  expect(notNegative(readFigure(raw))).toBe(false);
});

it.each([0, -0, 1, "+1", "增4", "", "-", "约-1"])("lets %j stand", (raw) => {
  expect(notNegative(readFigure(raw))).toBe(true);
});
