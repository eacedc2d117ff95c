import type { Edition, Form } from "../../../editions/Edition";
import type { Snapshot } from "../../../sheets/Sheets";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import { groupReports, type FoundReport } from "../../reading/tables/groupReports";
import type { Title } from "../../reading/title/readTitle";
import { freeName } from "../../workbook/freeName";
import { splitYears } from "../../workbook/splitYears";

/** A printed form of one report, and the tables that stand in it. */
export interface CopiedForm {
  readonly edition: Edition;
  readonly form: Form;
  readonly tables: readonly FoundTable[];
  /** Null where no title says whose report it is. */
  readonly title: Title | null;
  /** The name of the sheet that it goes on. */
  readonly sheet: string;
}

export interface SheetNaming {
  readonly sheetName: (form: string) => string;
  /** Told apart by the year where the years differ, else by the unit. */
  readonly ofReport: (sheet: string, title: Title, by: "year" | "unit") => string;
}

/** Every report of the workbook but last year's, as it is found. */
export function ownReports(snapshot: Snapshot): FoundReport[] {
  const { own } = splitYears(snapshot, null);
  return groupReports(findTables(own), own.sheets);
}

/** The forms of all the reports, one report behind the other, each on a sheet of its own. */
export function copiedForms(
  reports: readonly FoundReport[],
  naming: SheetNaming,
  taken: ReadonlySet<string>
): CopiedForm[] {
  const used = new Set(taken);
  const years = new Set(reports.map(({ title }) => title?.year));
  const by = years.size === reports.length ? "year" : "unit";
  return reports.flatMap(({ title, tables }) =>
    formsOf(tables).map((copied) => {
      const plain = naming.sheetName(copied.form.sheetName);
      const wanted = title && reports.length > 1 ? naming.ofReport(plain, title, by) : plain;
      const sheet = freeName(wanted, used);
      used.add(sheet);
      return { ...copied, title, sheet };
    })
  );
}

/** The names of sheets with a second copy of a table that the report has elsewhere. */
export function secondCopies(reports: readonly FoundReport[]): string[] {
  const left = reports.flatMap(({ tables }) =>
    tables.filter((found) => firstLike(found, tables) !== found)
  );
  return [...new Set(left.map(({ sheet }) => sheet.name))];
}

/**
 * The forms of which a table was found, in the order of the report, whatever editions they are of;
 * of two copies of a table the first.
 */
function formsOf(found: readonly FoundTable[]): Omit<CopiedForm, "sheet" | "title">[] {
  const first = found.filter((each) => firstLike(each, found) === each);
  const editions = [...new Set(first.map(({ edition }) => edition))];
  const forms = editions.flatMap((edition) =>
    edition.forms.flatMap((form) => {
      const tables = form.blocks.flatMap(
        ({ table }) =>
          first.find((each) => each.edition === edition && each.table.id === table) ?? []
      );
      return tables.length > 0 ? [{ edition, form, tables }] : [];
    })
  );
  return forms.sort((a, b) => a.edition.forms.indexOf(a.form) - b.edition.forms.indexOf(b.form));
}

function firstLike({ edition, table }: FoundTable, found: readonly FoundTable[]) {
  return found.find((each) => each.edition === edition && each.table.id === table.id);
}
