import type { Reference } from "./address";
import { intersection, isUnbounded } from "./area";
import { evaluate } from "./formula/evaluate";
import { parseFormula, type Node } from "./formula/parse";
import {
  NAME_ERROR,
  REFERENCE_ERROR,
  single,
  type FormulaError,
  type Scalar,
  type Value,
} from "./formula/values";
import type { Content } from "./entry/typed";
import type { Area, GridName } from "./Grid";
import type { MemorySheet } from "./MemorySheet";

/** The workbook as formulas see it. */
export interface Book {
  sheetNamed(name: string): MemorySheet | null;
  names(): readonly GridName[];
}

/** Results of cells, calculated when asked for and kept until something changes. */
export class Calculator {
  /** By content and not by cell: cells move, and what they hold moves along. */
  private results = new WeakMap<Content, Scalar>();
  private held = false;
  private readonly parsed = new Map<string, Node | null>();
  private readonly running = new Set<string>();

  constructor(private readonly book: Book) {}

  /** Something has changed: results are calculated anew, unless they are held. */
  forget(): void {
    if (!this.held) this.results = new WeakMap();
  }

  /** While held, results stay as they were when they were last asked for. */
  hold(held: boolean): void {
    this.held = held;
    this.forget();
  }

  recalculate(): void {
    this.results = new WeakMap();
  }

  cell(sheet: MemorySheet, row: number, column: number): Scalar {
    const content = sheet.contents.get(row, column);
    if (!content) return null;
    if ("value" in content) return content.value;
    const known = this.results.get(content);
    if (known !== undefined) return known;
    const key = `${sheet.info.id} ${row} ${column}`;
    // A formula that needs its own result: Excel warns, and shows 0.
    if (this.running.has(key)) return 0;
    this.running.add(key);
    const result = single(this.formula(content.formula, sheet)) ?? 0;
    this.running.delete(key);
    // Excel knows no negative zero.
    const kept = result === 0 ? 0 : result;
    this.results.set(content, kept);
    return kept;
  }

  formula(formula: string, home: MemorySheet): Value {
    const node = this.parse(formula);
    if (!node) return NAME_ERROR;
    return evaluate(node, {
      cells: (reference) => this.range(reference, home),
      named: (name) => this.named(name, home),
    });
  }

  private parse(formula: string): Node | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    const node = parseFormula(formula.replace(/^=/, ""));
    this.parsed.set(formula, node);
    return node;
  }

  private range({ sheetName, area }: Reference, home: MemorySheet): Value | FormulaError {
    const sheet = sheetName === null ? home : this.book.sheetNamed(sheetName);
    if (!sheet) return REFERENCE_ERROR;
    const walked = isUnbounded(area) ? filledPart(sheet, area) : area;
    if (!walked) return [[null]];
    return Array.from({ length: walked.rows }, (_, r) =>
      Array.from({ length: walked.columns }, (_, c) =>
        this.cell(sheet, walked.row + r, walked.column + c)
      )
    );
  }

  /** A name of the sheet goes before one of the workbook. */
  private named(name: string, home: MemorySheet): Value | null {
    const same = this.book.names().filter((item) => item.name.toLowerCase() === name.toLowerCase());
    const found =
      same.find((item) => item.scope === home.info.id) ??
      same.find((item) => item.scope === undefined);
    if (!found) return null;
    const key = `name ${name}`;
    if (this.running.has(key)) return 0;
    this.running.add(key);
    const value = this.formula(found.formula, home);
    this.running.delete(key);
    return value;
  }
}

/** Whole rows and columns are walked no further than the sheet is filled. */
function filledPart(sheet: MemorySheet, area: Area): Area | null {
  const used = sheet.used(true);
  return used && intersection(used, area);
}
