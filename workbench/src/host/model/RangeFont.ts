import { numberArgument, textArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import { color, formatProperty, truth } from "./formatProperty";
import type { RangeTarget } from "./targets";
import { withinLimit } from "./withinLimit";

export const RangeFont: ExcelClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    bold: formatProperty("bold", truth("bold")),
    italic: formatProperty("italic", truth("italic")),
    color: formatProperty(
      "fontColor",
      color,
      (value, single) => value ?? (single ? "#000000" : "")
    ),
    name: formatProperty("fontName", (value) => textArgument(value, "name")),
    size: formatProperty("fontSize", (value) =>
      withinLimit("fontSize", numberArgument(value, "size"))
    ),
  },
};
