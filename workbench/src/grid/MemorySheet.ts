import { boundingArea, contains, intersection, shiftArea, type StructureChange } from "./area";
import { FormatStore } from "./FormatStore";
import type { Area, CellValue, GridMark, SheetInfo, Validation } from "./Grid";
import { LineSizes } from "./LineSizes";
import { SparseCells, cellArea } from "./SparseCells";
import { typed, type Content } from "./entry/typed";

const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

/** One sheet's cells and everything that lies on them. */
export class MemorySheet {
  readonly contents = new SparseCells<Content>();
  readonly formats = new FormatStore();
  readonly columnWidths = new LineSizes("columns", COLUMN_WIDTH);
  readonly rowHeights = new LineSizes("rows", ROW_HEIGHT);
  merges: Area[] = [];
  marks: GridMark[] = [];
  frozen = { rows: 0, columns: 0 };
  private validations: { readonly area: Area; readonly validation: Validation }[] = [];

  constructor(public info: SheetInfo) {}

  /** What is typed may bring its number format along; under merged cells nothing is typed. */
  type(row: number, column: number, entry: CellValue): void {
    if (this.isCovered(row, column)) return;
    const made = typed(entry, this.formats.at(row, column).numberFormat ?? "General");
    this.contents.set(row, column, made?.content ?? null);
    if (made?.format === undefined) return;
    this.formats.set(cellArea(row, column), { numberFormat: made.format });
  }

  /** The smallest area that holds every formula. */
  formulaArea(): Area | null {
    let area: Area | null = null;
    for (const [row, column, content] of this.contents.entries()) {
      if (!("formula" in content)) continue;
      const cell = cellArea(row, column);
      area = area ? boundingArea(area, cell) : cell;
    }
    return area;
  }

  used(valuesOnly: boolean): Area | null {
    const filled = this.contents.used();
    if (valuesOnly) return filled;
    const areas = [filled, this.formats.used(), ...this.merges].filter((area) => area !== null);
    return areas.reduce<Area | null>((all, area) => (all ? boundingArea(all, area) : area), null);
  }

  /** Only the first cell of merged cells keeps its content. */
  merge(area: Area): void {
    this.unmerge(area);
    this.merges.push(area);
    for (const [row, column] of [...this.contents.within(area)]) {
      if (row !== area.row || column !== area.column) this.contents.set(row, column, null);
    }
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  /** True for the cells of merged cells that nobody sees. */
  isCovered(row: number, column: number): boolean {
    const merge = this.merges.find((area) => contains(area, cellArea(row, column)));
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** The rule that holds for all of the area. */
  validation(area: Area): Validation | null {
    return this.validations.findLast((rule) => contains(rule.area, area))?.validation ?? null;
  }

  setValidation(area: Area, validation: Validation | null): void {
    this.validations = this.validations.flatMap((rule) =>
      without(rule.area, area).map((part) => ({ ...rule, area: part }))
    );
    if (validation) this.validations.push({ area, validation });
  }

  shift(change: StructureChange): void {
    this.contents.shift(change);
    this.formats.shift(change);
    this.columnWidths.shift(change);
    this.rowHeights.shift(change);
    this.merges = this.merges.flatMap((area) => shiftArea(area, change) ?? []).filter(isMerge);
    this.validations = this.validations.flatMap((rule) => {
      const area = shiftArea(rule.area, change);
      return area ? [{ ...rule, area }] : [];
    });
    this.marks = this.marks.flatMap((mark) => {
      const cell = shiftArea(cellArea(mark.row, mark.column), change);
      return cell ? [{ ...mark, row: cell.row, column: cell.column }] : [];
    });
  }
}

function isMerge(area: Area): boolean {
  return area.rows > 1 || area.columns > 1;
}

/** What is left of an area when another is cut out of it: above, below, left and right. */
function without(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (!shared) return [area];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...area, ...middle, columns: shared.column - area.column },
    { ...area, ...middle, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
