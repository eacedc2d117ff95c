import type { Edition, Form } from "../../../editions/Edition";
import type { Place, Snapshot } from "../../../sheets/Sheets";
import { ownReports } from "../../drawing/cleanCopy/copiedForms";
import type { FoundTable } from "../../reading/tables/findTables";
import { readTitle } from "../../reading/title/readTitle";
import { figuresOf } from "../../reading/tables/foundCells";
import { layOut } from "../../drawing/form/layOut";
import { formPlace, titleRows } from "../../drawing/form/printForm";

/** A report of the same unit and year that is in the workbook already. */
export interface SameReport {
  /** The sheets that its tables of the wanted forms stand on, in their order. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** So many of their cells hold something. */
  readonly filled: number;
  /** Where each form can be printed over, by its id; null where one stands otherwise than we print. */
  readonly over: ReadonlyMap<string, Place> | null;
}

export interface WantedReport {
  readonly edition: Edition;
  readonly forms: readonly string[];
  readonly unit: string;
  readonly year: number | null;
}

/** The report that an insertion would put there a second time; null where it would be the first. */
export function sameReport(snapshot: Snapshot, wanted: WantedReport): SameReport | null {
  const report = ownReports(snapshot).find(
    ({ title }) => title?.year === wanted.year && plain(title.unit) === plain(wanted.unit)
  );
  const forms = wanted.edition.forms.filter(({ id }) => wanted.forms.includes(id));
  const ids = new Set(forms.flatMap(({ blocks }) => blocks.map(({ table }) => table)));
  const tables = (report?.tables ?? []).filter(({ table }) => ids.has(table.id));
  if (tables.length === 0) return null;
  const sheets = new Map(tables.map(({ sheet }) => [sheet.id, sheet.name]));
  const figures = tables.flatMap((found) => [...figuresOf(found).values()]);
  return {
    sheets: [...sheets].map(([id, name]) => ({ id, name })),
    filled: figures.filter(({ is }) => is !== "blank" && is !== "absent").length,
    over: placesOf(wanted.edition, forms, tables),
  };
}

function plain(unit: string): string {
  return unit.replace(/\s/g, "");
}

function placesOf(edition: Edition, forms: readonly Form[], tables: readonly FoundTable[]) {
  const places = new Map<string, Place>();
  for (const form of forms) {
    const own = tables.filter(({ table }) => form.blocks.some((block) => block.table === table.id));
    const place = own.length > 0 ? placeOf(edition, form, own) : null;
    if (own.length > 0 && !place) return null;
    if (place) places.set(form.id, place);
  }
  return places;
}

/** Each figure must stand where it is printed, all from the same corner, with the title in it. */
function placeOf(edition: Edition, form: Form, tables: readonly FoundTable[]): Place | null {
  const [first] = tables;
  if (!first || tables.some((found) => found.edition !== edition || found.sheet !== first.sheet))
    return null;
  const cells = new Map(tables.flatMap((found) => [...found.cells]));
  const corners = layOut(edition, form).cells.flatMap(({ row, column, content }) => {
    const at = content.is === "figure" ? cells.get(content.code) : undefined;
    return content.is === "figure"
      ? [at ? `${at.row - row - titleRows},${at.column - column}` : ""]
      : [];
  });
  const [corner = ""] = corners;
  const [row = -1, column = -1] = corner.split(",").map(Number);
  const { sheet } = first;
  const title = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  return corners.every((each) => each === corner) && readTitle({ values: [[title]] }) !== null
    ? formPlace({ edition, form, sheet: sheet.id, row, column })
    : null;
}
