import type { Edition, Form } from "../../../editions/Edition";
import { areaAddress } from "../../../sheets/address";
import type { Edit, Place, Sheets, Snapshot } from "../../../sheets/Sheets";
import { SheetsError } from "../../../sheets/SheetsError";
import type { FormWords } from "../../drawing/form/formLook";
import type { Undo } from "../../workbook/Undo";
import { cellsIn } from "../../workbook/cellsIn";
import { checkPlaces, checkRowsBelow, printChecks } from "../../drawing/functions/printChecks";
import type { CheckLabel, SheetChecks } from "../../drawing/functions/printChecks";
import { freeName } from "../../workbook/freeName";
import {
  firstToFill,
  formPlace,
  formTexts,
  printForm,
  type PrintRequest,
} from "../../drawing/form/printForm";

export interface InsertRequest {
  readonly edition: Edition;
  /** Ids of the forms wanted, in the edition's order. */
  readonly forms: readonly string[];
  readonly unit: string;
  /** Null where it is not known; the title then leaves room for it. */
  readonly year: number | null;
  /** Where the first form's upper left corner goes; null for a new sheet each. */
  readonly at: Place | null;
  /** Forms that are printed over what stands there, by their ids, wherever the others go. */
  readonly over?: ReadonlyMap<string, Place> | null;
  readonly totals: "typed" | "formulas";
  /** Check columns and rows beside each table; none unless told. */
  readonly checks?: SheetChecks;
  /** Protect the new sheets so that only figures can be typed. */
  readonly protect: boolean;
  /** The person has agreed that filled cells in the way are replaced. */
  readonly overwrite: boolean;
  readonly words: InsertWords;
}

export interface InsertWords extends FormWords {
  readonly checkLabel: CheckLabel;
}

export type Insertion =
  | {
      readonly done: true;
      readonly places: readonly Place[];
      readonly undo: Undo;
      /** The tables stand there, and are not set up for print. */
      readonly withoutPages: boolean;
    }
  /** Nothing was changed: so many cells in the way hold something. */
  | {
      readonly done: false;
      readonly filled: number;
      readonly place: Place;
      /** The places in words: the sheet's name and "B3:D5", or several such areas. */
      readonly sheetName: string;
      readonly address: string;
    };

/** Puts the prescribed forms into the workbook; asks before anything filled would be replaced. */
export async function insertTables(sheets: Sheets, request: InsertRequest): Promise<Insertion> {
  const snapshot = await sheets.read();
  const plan = request.at ? planAt(request, request.at) : planSheets(request, snapshot);
  const places = plan.map(formPlace);
  const taken = plan
    .filter(({ ownSheet }) => !ownSheet)
    .flatMap((planned) => [formPlace(planned), ...checksOf(request, planned)]);
  const targets = snapshot.sheets.filter(({ id }) => taken.some(({ sheet }) => sheet === id));
  const shut = targets.find((sheet) => sheet.protected);
  if (shut) throw new SheetsError("protected", shut.name);
  const inTheWay = filledPlaces(snapshot, taken);
  const [first] = inTheWay;
  if (first && !request.overwrite) {
    return {
      done: false,
      filled: inTheWay.reduce((sum, { filled }) => sum + filled, 0),
      place: first.place,
      sheetName: targets.find(({ id }) => id === first.place.sheet)?.name ?? "",
      address: inTheWay.map(({ place }) => areaAddress(place)).join(","),
    };
  }
  const before = taken.length > 0 ? await sheets.remember(taken) : [];
  const applied = await sheets.apply(edits(request, plan, taken));
  const written = plan.map((planned, index) => {
    const place = places[index] ?? formPlace(planned);
    const rows = formTexts({ ...planned, title: titleOf(request), totals: request.totals });
    return { place: { ...place, sheet: applied.added[place.sheet] ?? place.sheet }, rows };
  });
  return {
    done: true,
    places: written.map(({ place }) => place),
    withoutPages: applied.withoutPages ?? false,
    undo: {
      written,
      edits: [
        // The marks made since on the form would stay: they go with a clearing only.
        ...taken.map((place): Edit => ({ do: "clear", at: place })),
        ...before,
        ...plan
          .filter(({ ownSheet }) => ownSheet)
          .map(({ sheet }): Edit => ({ do: "removeSheet", sheet: applied.added[sheet] ?? sheet })),
      ],
    },
  };
}

function filledPlaces(snapshot: Snapshot, places: readonly Place[]) {
  const filledIn = (place: Place) =>
    cellsIn(snapshot, place).filter(({ value }) => value !== "").length;
  return places
    .map((place) => ({ place, filled: filledIn(place) }))
    .filter(({ filled }) => filled > 0);
}

type Planned = Pick<PrintRequest, "edition" | "form" | "sheet" | "row" | "column" | "ownSheet">;

/** Over what stands there where that is wanted, else on a new sheet each. */
function planSheets(request: InsertRequest, snapshot: Snapshot): Planned[] {
  const { edition, over } = request;
  const taken = new Set(snapshot.sheets.map(({ name }) => name));
  return wanted(request).map((form) => {
    const at = over?.get(form.id);
    if (at)
      return { edition, form, sheet: at.sheet, row: at.row, column: at.column, ownSheet: false };
    const sheet = freeName(form.sheetName, taken);
    taken.add(sheet);
    return { edition, form, sheet, row: 0, column: 0, ownSheet: true };
  });
}

function planAt(request: InsertRequest, at: Place): Planned[] {
  let row = at.row;
  return wanted(request).map((form) => {
    const { sheet, column } = at;
    const planned = { edition: request.edition, form, sheet, row, column, ownSheet: false };
    row += formPlace(planned).rows + 1 + (wantsChecks(request) ? checkRowsBelow(planned) : 0);
    return planned;
  });
}

function edits(request: InsertRequest, plan: readonly Planned[], places: readonly Place[]): Edit[] {
  const { totals, protect, words } = request;
  const title = titleOf(request);
  const own = plan.filter(({ ownSheet }) => ownSheet);
  const added = own.map(({ sheet }): Edit => ({ do: "addSheet", name: sheet }));
  // Also where nothing is written: looks and merged cells would show through the form.
  const cleared = places.map((place): Edit => ({ do: "clear", at: place }));
  const printed = plan.flatMap((planned) => [
    ...printForm({ ...planned, title, totals, words }),
    ...(wantsChecks(request) ? printChecks(planned, request.checks, words.checkLabel) : []),
  ]);
  const locked = protect ? own.map(({ sheet }): Edit => ({ do: "protect", sheet })) : [];
  const [first] = plan;
  const shown: Edit[] = first ? [{ do: "show", sheet: first.sheet, cell: firstToFill(first) }] : [];
  return [...added, ...cleared, ...printed, ...locked, ...shown];
}

type WithChecks = InsertRequest & { readonly checks: Exclude<SheetChecks, "none"> };

function wantsChecks(request: InsertRequest): request is WithChecks {
  return request.checks === "functions" || request.checks === "formulas";
}

function checksOf(request: InsertRequest, planned: Planned): Place[] {
  return wantsChecks(request) ? checkPlaces(planned) : [];
}

function titleOf({ unit, year, words }: InsertRequest): string {
  return words.reportTitle(unit, year);
}

function wanted({ edition, forms }: InsertRequest): Form[] {
  return edition.forms.filter(({ id }) => forms.includes(id));
}
