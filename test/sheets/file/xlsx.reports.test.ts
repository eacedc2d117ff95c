import { editions } from "../../../src/editions";
import { insertTables } from "../../../src/features/doing/insert/insertTables";
import { newXlsx } from "../../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { wordsFor } from "../../../src/words";
import {
  brokenLines,
  findingsIn,
  placesOf,
  sortedPlaces,
} from "../../features/reading/tables/foundTables";
import { brokenBalances } from "../../fixtures/brokenBalances";
import { corpusReports } from "../../fixtures/corpus";
import { readReports } from "../../fixtures/reports/readReports";
import { toXlsx } from "../../fixtures/workbooks/toXlsx";
import { layouts, writeWorkbook } from "../../fixtures/writeWorkbook";

/** Those of this checkout, and where a larger collection lies beside it, all of that. */
const reports = [
  ...readReports(),
  ...corpusReports().map((report) => [`${report.unit} ${report.year}`, report] as const),
];

describe.each(layouts)("published reports as files, %s", (layout) => {
  test.each(reports)(
    "%s: the findings are what does not add up, no more, no less",
    async (_, report) => {
      const written = writeWorkbook(report, { layout, sentences: true });
      const read = await openXlsx(toXlsx(written.snapshot.sheets)).read();
      // The file numbers its sheets in its own way.
      const ids = new Map(read.sheets.map(({ id }, n) => [`sheet${n + 1}`, id]));
      const places = [...written.places].map(
        ([code, place]) => [code, { ...place, sheet: ids.get(place.sheet) ?? "" }] as const
      );
      expect(sortedPlaces(placesOf(read))).toEqual(sortedPlaces(new Map(places)));
      expect(findingsIn(read)).toEqual(brokenLines(brokenBalances(report)));
    }
  );
});

describe.each(editions.map((edition) => [edition.id, edition] as const))(
  "the forms of %s",
  (_, edition) => {
    test.each(["typed", "formulas"] as const)(
      "with totals %s: same cells after the file",
      async (totals) => {
        const workbook = newXlsx();
        await insertTables(workbook, {
          edition,
          forms: edition.forms.map(({ id }) => id),
          unit: "=某县",
          year: 2025,
          at: null,
          totals,
          protect: true,
          overwrite: false,
          words: wordsFor("zh-CN").cells,
        });
        const read = await openXlsx(await workbook.toBytes()).read();
        expect(read).toEqual(await workbook.read());
        expect(read.sheets.map(({ name }) => name)).toEqual(
          edition.forms.map(({ sheetName }) => sheetName)
        );
        expect(await workbook.toBytes()).toEqual(await workbook.toBytes());
      }
    );
  }
);
