import { noErrorValue } from "../../../../src/engine/kinds/cells/noErrorValue";
import { readFigure } from "../../../../src/engine/readFigure";

it.each(["#REF!", "#N/A", "#VALUE!", "#DIV/0!"])("objects to %s", (raw) => {
  expect(noErrorValue(readFigure(raw))).toBe(false);
});

it.each([0, "", "/", "约12", "N/A"])("lets %j stand", (raw) => {
  expect(noErrorValue(readFigure(raw))).toBe(true);
});
