import { editions } from "../../editions";
import { figuresOfForms } from "../../features/doing/insert/figuresOfForms";
import { insertTables, type InsertWords } from "../../features/doing/insert/insertTables";
import type { Edit, Sheets } from "../../sheets/Sheets";
import sample from "./sample.json";

/** Draws an invented report, whose errors are said in `sample.json`, into a workbook. */
export async function drawSample(workbook: Sheets, words: InsertWords): Promise<void> {
  const edition = editions.find(({ id }) => id === sample.edition);
  if (!edition) throw new Error(`no edition ${sample.edition}`);
  const inserted = await insertTables(workbook, {
    ...{ edition, words, unit: sample.unit, year: sample.year, at: null },
    ...{ forms: edition.forms.map(({ id }) => id), totals: "typed" },
    ...{ protect: false, overwrite: false },
  });
  if (!inserted.done) throw new Error("a blank workbook has nothing in the way");
  const cells = figuresOfForms(edition, edition.forms, inserted.places);
  const figures = Object.entries({ ...sample.figures, ...sample.errors });
  await workbook.apply(
    figures.flatMap(([code, value]): Edit[] => {
      const at = cells.get(code);
      return at ? [{ do: "write", at, rows: [[value]] }] : [];
    })
  );
}
