import { parseDecimal } from "../../../engine/Decimal";
import { columnName, sheetPrefix } from "../../../sheets/address";
import type { CellValue } from "../../../sheets/Sheets";
import type { RollUpWords } from "../../../words/RollUpWords";
import { cellNames } from "../../judging/rollUp/cellNames";
import { describeUnit } from "../../judging/rollUp/describeUnit";
import type { RolledUp } from "../../judging/rollUp/rollUpUnits";
import { levelOf } from "./levelOf";
import type { SumSheet } from "./SumSheet";

/** Rows above the first unit. */
const head = 5;
const widths = [150, 60, 40, 60, 160, 200];
const levelColumn = 2;

/** 各单位明细: a row for each unit that is counted, a column for each cell, and where it stood. */
export function drawUnits(sheet: string, rolled: RolledUp, words: RollUpWords): SumSheet {
  const { sheets } = words;
  const names = rolled.codes.map((code) => cellNames(rolled.edition).get(code));
  const over = (first: string, pick: (name: (typeof names)[number]) => string) => [
    first,
    ...new Array<CellValue>(widths.length - 1).fill(""),
    ...names.map(pick),
    ...names.map(pick),
  ];
  const twice = over("", (name) => name?.column ?? "").slice(widths.length);
  const origins = over("", (name) => name?.form ?? "");
  return {
    sheet,
    head,
    widths: [...widths, ...names.map(() => 48), ...names.map(() => 90)],
    rows: [
      [sheets.unitsTitle(rolled.year)],
      [sheets.unitsNote],
      origins.map((text, at) =>
        at === widths.length + names.length ? `${sheets.origins} ${String(text)}` : text
      ),
      over("", (name) => name?.row ?? ""),
      [...sheets.unitColumns, ...twice],
      ...rolled.counted.map(({ unit, report, values, origins: from }) => [
        unit.name,
        unit.kind ?? "",
        levelName(unit.kind, words),
        words.statuses[unit.status],
        report.file,
        describeUnit(unit, words),
        ...values.map(numberOf),
        ...from,
      ]),
    ],
  };
}

function levelName(kind: Parameters<typeof levelOf>[0], { sheets }: RollUpWords): string {
  const level = levelOf(kind);
  return level === null ? "" : sheets.levels[level];
}

/** A number with no more digits than a cell keeps; "" for none. */
export function numberOf(value: string | null): CellValue {
  return value === null ? "" : Number(value);
}

/** The cells of all units for one code, as formulas on other sheets name them. */
export class UnitColumns {
  private readonly rows: string;

  constructor(
    sheet: string,
    private readonly units: number
  ) {
    this.rows = sheetPrefix(sheet);
  }

  /** "'各单位明细'!$G$6:$G$65" */
  range(at: number): string {
    return this.column(widths.length + at);
  }

  get levels(): string {
    return this.column(levelColumn);
  }

  private column(column: number): string {
    const name = columnName(column);
    return `${this.rows}$${name}$${head + 1}:$${name}$${head + this.units}`;
  }
}

/** The most digits behind the point that the units have in a cell: no sum has more. */
export function scaleOf({ counted }: RolledUp, at: number): number {
  return counted.reduce(
    (most, { values }) => Math.max(most, parseDecimal(values[at] ?? "")?.scale ?? 0),
    0
  );
}
