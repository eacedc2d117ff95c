import { editions } from "../../../../src/editions";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { checkCalls } from "../../../../src/features/drawing/functions/checkCalls";
import {
  checkPlaces,
  checkRowsBelow,
  printChecks,
} from "../../../../src/features/drawing/functions/printChecks";
import {
  insertTables,
  type InsertRequest,
} from "../../../../src/features/doing/insert/insertTables";
import { layOut } from "../../../../src/features/drawing/form/layOut";
import { formPlace, titleRows } from "../../../../src/features/drawing/form/printForm";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import type { Area } from "../../../../src/sheets/Sheets";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { wordsFor } from "../../../../src/words";

const words = wordsFor("zh-CN").cells;
const forms = editions.flatMap((edition) =>
  edition.forms.map((form) => ({ name: `${edition.id} ${form.id}`, edition, form }))
);

const apart = (one: Area, other: Area) =>
  one.row >= other.row + other.rows ||
  other.row >= one.row + one.rows ||
  one.column >= other.column + other.columns ||
  other.column >= one.column + one.columns;

describe.each(forms)("$name", ({ edition, form }) => {
  const request = { edition, form, sheet: "表", row: 3, column: 2, ownSheet: true };

  test("checks stand beside the form and never in what is printed", () => {
    const places = checkPlaces(request);
    expect(places.every((place) => apart(place, formPlace(request)))).toBe(true);
    const below =
      Math.max(0, ...places.map(({ row, rows }) => row + rows - 3)) - formPlace(request).rows;
    expect(Math.max(0, below)).toBe(checkRowsBelow(request));
  });

  test("every claim that the form makes of itself has one call", () => {
    const figures = new Map(
      layOut(edition, form).cells.flatMap(({ content, row, column }) =>
        content.is === "figure" ? [[content.code, { row: row + titleRows, column }] as const] : []
      )
    );
    const claims = form.blocks.flatMap(({ table: id }) =>
      edition.checks.flatMap((check): readonly unknown[] =>
        "claims" in check &&
        check.table === id &&
        check.severity === "error" &&
        // No function says of a column that one figure is not above another.
        !(check.kind === "atMost" && check.each === "column")
          ? check.claims
          : []
      )
    );
    const calls = form.blocks.flatMap(({ table: id }) => {
      const table = edition.tables.find((each) => each.id === id);
      return table ? checkCalls(edition, table, figures) : [];
    });
    expect(calls).toHaveLength(claims.length);
  });

  test("as formulas they mention no function of ours", () => {
    expect(JSON.stringify(printChecks(request, "formulas", words.checkLabel))).not.toContain(
      "XXGK"
    );
  });
});

const edition2021 = editions.find(({ id }) => id === "2021") ?? editions[0];
if (!edition2021) throw new Error("no edition");
const request: InsertRequest = {
  edition: edition2021,
  forms: ["t2", "t3", "t4"],
  unit: "某镇",
  year: 2025,
  at: null,
  totals: "typed",
  checks: "formulas",
  protect: false,
  overwrite: false,
  words,
};

test("the tables are found beside their checks as without them", async () => {
  const [plain, checked] = [new MemorySheets(), new MemorySheets()];
  await insertTables(plain, { ...request, checks: "none" });
  await insertTables(checked, request);
  const cells = async (sheets: MemorySheets) =>
    findTables(await sheets.read()).map((table) => [table.table.id, [...table.cells]]);
  expect(await cells(checked)).toEqual(await cells(plain));
  expect(validateReport(await checked.read()).counts).toEqual(
    validateReport(await plain.read()).counts
  );
});

test("at the selection, checks ask before they overwrite, and go with the insertion", async () => {
  const sheets = new MemorySheets();
  const { id } = sheets.sheet("Sheet1");
  const at = { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
  sheets.sheet("Sheet1").set(4, 5, "手工备注");
  const before = await sheets.read();
  expect(await insertTables(sheets, { ...request, at, checks: "none" })).toMatchObject({
    done: true,
  });
  const again = MemorySheets.from(before);
  expect(await insertTables(again, { ...request, at })).toMatchObject({ done: false, filled: 1 });
  const told = await insertTables(again, { ...request, at, overwrite: true });
  if (!told.done) throw new Error("not inserted");
  expect(findTables(await again.read())).toHaveLength(6);
  expect(await undoInsertion(again, told.undo, false)).toEqual({ done: true });
  expect((await again.read()).sheets[0]?.values).toEqual([["手工备注"]]);
});
