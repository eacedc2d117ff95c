import { noPlaceholder } from "../../../../src/engine/kinds/cells/noPlaceholder";
import { readFigure } from "../../../../src/engine/readFigure";

it.each(["/", "—", "-", "－", "无"])("objects to %s", (raw) => {
  expect(noPlaceholder(readFigure(raw))).toBe(false);
});

it.each([0, "0", "", "约12", "#REF!", "-5"])("lets %j stand", (raw) => {
  expect(noPlaceholder(readFigure(raw))).toBe(true);
});
