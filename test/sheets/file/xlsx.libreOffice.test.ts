import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { editions } from "../../../src/editions";
import { insertTables } from "../../../src/features/doing/insert/insertTables";
import { validateReport } from "../../../src/features/judging/check/validateReport";
import type { CellValue } from "../../../src/sheets/Sheets";
import { NewWorkbook } from "../../../src/sheets/file/xlsx/NewWorkbook";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { wordsFor } from "../../../src/words";
import { toXlsx } from "../../fixtures/workbooks/toXlsx";

const longestRun = 90_000;
const installed = spawnSync("soffice", ["--version"], { timeout: longestRun }).status === 0;
/** Without LibreOffice there is nothing to ask; the tests say so instead of failing. */
const withOracle = installed ? describe : describe.skip;

/** Recalculates on opening, always: by default LibreOffice believes the results that a file keeps. */
const recalculates = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

withOracle("as LibreOffice sees it", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    mkdirSync(path.join(folder, "out"));
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), recalculates);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Opens the workbook in LibreOffice and saves it again. */
  const resaved = async (name: string, bytes: Uint8Array, format = "xlsx") => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = path.join(folder, "out");
    execFileSync(
      "soffice",
      ["--headless", "--norestore", profile, "--convert-to", format, "--outdir", out, file],
      { stdio: "ignore", timeout: longestRun, killSignal: "SIGKILL" }
    );
    return openXlsx(readFileSync(path.join(out, `${path.parse(name).name}.${format}`))).read();
  };

  test.each(["xlsx", "xls"])(
    "protected sheets of an .%s are told",
    async (format) => {
      const workbook = new NewWorkbook(["开", "锁"]);
      const locked = (await workbook.read()).sheets[1]?.id ?? "";
      await workbook.apply([{ do: "protect", sheet: locked }]);
      const { sheets } = await resaved("protected.xlsx", await workbook.toBytes(), format);
      expect(sheets.map((sheet) => [sheet.name, sheet.protected])).toEqual([
        ["开", false],
        ["锁", true],
      ]);
    },
    120_000
  );

  test("the oracle is live: a wrong result kept in the file is calculated anew", async () => {
    const cells = `<row r="1"><c r="A1"><v>20</v></c><c r="B1"><v>22</v></c><c r="C1"><f>SUM(A1:B1)</f><v>1</v></c></row>`;
    const { sheets } = await resaved("planted.xlsx", toXlsx([{ name: "S", values: [], cells }]));
    expect(sheets[0]?.values).toEqual([[20, 22, 42]]);
  }, 120_000);

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    "a template of %s, saved by it, is still recognised, and its sums are ours",
    async (id, edition) => {
      const workbook = new NewWorkbook();
      await insertTables(workbook, {
        edition,
        forms: edition.forms.map((form) => form.id),
        unit: "某县",
        year: edition.years.from,
        at: null,
        totals: "formulas",
        protect: false,
        overwrite: false,
        words: wordsFor("zh-CN").cells,
      });
      const blank = await resaved(`blank-${id}.xlsx`, await workbook.toBytes());
      expect(summary(validateReport(blank))).toEqual({
        ...summary(validateReport(await workbook.read())),
        // Sums of blanks come out as 0: those cells are no longer without a figure.
        counts: expect.anything() as unknown,
        verdict: "unassessed",
      });
      await fillIn(workbook);
      const filled = await resaved(`filled-${id}.xlsx`, await workbook.toBytes());
      const { verdict, findings } = validateReport(filled);
      expect(findings.filter(({ check }) => check.kind === "sum")).toEqual([]);
      // 采购总金额 may be written with its unit: no rule guards it, and it is left open.
      const open = findings.filter(({ outcome }) => outcome === "unassessed");
      expect(open.map(({ check }) => check.id)).toEqual(id === "2019" ? ["A11", "A11"] : []);
      expect(["pass", "fail", "review"]).toContain(verdict);
      expect(sumCells(filled.sheets.flatMap(({ formulas }) => formulas.flat()))).toBe(
        sumCells((await workbook.read()).sheets.flatMap(({ formulas }) => formulas.flat()))
      );
    },
    120_000
  );
});

const summary = ({ verdict, counts, tables, title }: ReturnType<typeof validateReport>) => ({
  verdict,
  counts,
  title,
  tables: tables.map(({ id, edition, sheetName }) => [id, edition, sheetName]),
});

const sumCells = (formulas: readonly CellValue[]) =>
  formulas.filter((formula) => String(formula).startsWith("=SUM(")).length;

/** A figure in each open cell without a formula, no two alike. */
async function fillIn(workbook: NewWorkbook) {
  const { sheets } = await workbook.read();
  let next = 1;
  for (const { id } of sheets) {
    const sheet = workbook.sheet(id);
    const { row: top, column: left, formulas } = sheet.snapshot();
    for (const { at, rule } of sheet.rules) {
      for (let row = at.row; row < at.row + at.rows; row += 1) {
        for (let column = at.column; column < at.column + at.columns; column += 1) {
          const there = formulas[row - top]?.[column - left] ?? "";
          if (there === "") sheet.set(row, column, rule.kind === "decimal" ? next / 100 : next);
          next += 7;
        }
      }
    }
  }
}
