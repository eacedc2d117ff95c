import type { Edition, Form } from "../../../editions/Edition";
import type { Place } from "../../../sheets/Sheets";
import { figurePlaces } from "../../drawing/form/printForm";

/** Where the figures of forms stand that were printed at these places, a form at each, by their codes. */
export function figuresOfForms(
  edition: Edition,
  forms: readonly Form[],
  places: readonly Place[]
): ReadonlyMap<string, Place> {
  return new Map(
    forms.flatMap((form, index) => {
      const at = places[index];
      if (!at) return [];
      const spots = figurePlaces({ edition, form, row: at.row, column: at.column });
      return [...spots].map(
        ([code, spot]) => [code, { sheet: at.sheet, ...spot, rows: 1, columns: 1 }] as const
      );
    })
  );
}
