import type { Edition } from "../../../../src/editions/Edition";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { insertTables } from "../../../../src/features/doing/insert/insertTables";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";

/** A form of the edition with these figures in it, and where each of its cells stands. */
export async function workbookWith(edition: Edition, figures: Readonly<Record<string, CellValue>>) {
  const sheets = new MemorySheets();
  await insertTables(sheets, {
    edition,
    forms: edition.forms.map(({ id }) => id),
    unit: "某某县财政局",
    year: edition.years.from,
    at: null,
    totals: "typed",
    protect: false,
    overwrite: false,
    words: wordsFor("zh-CN").cells,
  });
  const places = new Map(
    findTables(await sheets.read()).flatMap(({ sheet, cells }) =>
      [...cells].map(([code, place]) => [code, { sheet: sheet.id, ...place }] as const)
    )
  );
  const put = (code: string, value: CellValue) => {
    const place = places.get(code);
    if (!place) throw new Error(`no cell ${code}`);
    sheets.sheet(place.sheet).set(place.row, place.column, value);
  };
  for (const [code, value] of Object.entries(figures)) put(code, value);
  return { sheets, put };
}
