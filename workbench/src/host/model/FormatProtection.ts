import type { ExcelClass } from "./ExcelClass";
import { formatProperty, truth } from "./formatProperty";
import type { RangeTarget } from "./targets";

export const FormatProtection: ExcelClass<RangeTarget> = {
  name: "FormatProtection",
  properties: { locked: formatProperty("locked", truth("locked")) },
};
