/** The most, or the least, that Excel takes of something. */
export interface Limit {
  readonly least?: number;
  readonly most: number;
  readonly unit: "characters" | "points" | "percent" | "levels" | "arguments";
  /** What the API answers beyond. */
  readonly code: "InvalidArgument";
  /** Where the number comes from; docs/excel.md says how far each is verified. */
  readonly source: string;
}

const SPECIFICATIONS = "Excel specifications and limits (support.microsoft.com)";
const TYPES = "@types/office-js";
const FORMAT = "ECMA-376 part 1";

/** At 7 pixels a digit and 5 of padding, in points. */
const WIDEST = (255 * 7 + 5) * 0.75;

const limit = (most: number, unit: Limit["unit"], source: string, least?: number): Limit => ({
  most,
  unit,
  code: "InvalidArgument",
  source,
  ...(least !== undefined && { least }),
});

/** Every number beyond which Excel refuses, as the host does; the table test tries each. */
export const limits = {
  formula: limit(8192, "characters", SPECIFICATIONS),
  textInFormula: limit(255, "characters", SPECIFICATIONS),
  nestedCalls: limit(64, "levels", SPECIFICATIONS),
  callArguments: limit(255, "arguments", SPECIFICATIONS),
  cellText: limit(32_767, "characters", SPECIFICATIONS),
  rowHeight: limit(409, "points", SPECIFICATIONS, 0),
  columnWidth: limit(WIDEST, "points", `${SPECIFICATIONS}: 255 characters`, 0),
  fontSize: limit(409, "points", SPECIFICATIONS, 1),
  headerFooter: limit(255, "characters", SPECIFICATIONS),
  validationTitle: limit(32, "characters", `${FORMAT}, 18.3.1.32 dataValidation`),
  validationMessage: limit(255, "characters", `${FORMAT}, 18.3.1.32 dataValidation`),
  sheetName: limit(31, "characters", "Rename a worksheet (support.microsoft.com)", 1),
  definedName: limit(255, "characters", "Names in formulas (support.microsoft.com)", 1),
  printScale: limit(400, "percent", `${TYPES}, PageLayoutZoomOptions.scale`, 10),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
