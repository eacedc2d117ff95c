import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { nativeTwin } from "../../../../src/features/drawing/functions/nativeTwins";
import { readReference } from "../../../../src/features/workbook/Reference";
import type { FunctionCall } from "../../../../src/features/drawing/functions/FunctionCall";
import { cellAddress } from "../../../../src/sheets/address";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { published } from "../../../../src/functions/published";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { dice } from "./dice";
import { answersOf, callsIn } from "./eachLine";

/** Another program altogether works out the native formulas. */
const soffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
const withLibreOffice = soffice ? test : test.skip;

interface Asked {
  readonly formula: string;
  readonly wanted: string;
}

type Cells = Map<string, CellValue | { readonly formula: string }>;

/** Writes cells as flat OpenDocument, which needs no library, and reads them back calculated. */
function calculate(sheets: readonly Cells[]): string[][][] {
  const folder = mkdtempSync(path.join(tmpdir(), "natives-"));
  const files = sheets.map((cells, n) => {
    const file = path.join(folder, `sheet${n}.fods`);
    writeFileSync(file, flat(cells));
    return file;
  });
  try {
    // One start for all files: starting takes longer than calculating.
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        ...["--convert-to", "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false"],
        ...["--outdir", folder, ...files],
      ],
      { stdio: "ignore", timeout: 300_000, killSignal: "SIGKILL" }
    );
    return files.map((file) => {
      const lines = readFileSync(file.replace(/fods$/, "csv"), "utf8").split("\n");
      return lines.map((line) => line.split("\t").map((cell) => cell.replace(/^"|"$/g, "")));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Written = CellValue | { readonly formula: string };

function flat(cells: Cells): string {
  const rows = new Map<number, Map<number, Written>>();
  for (const [key, value] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows.set(row, (rows.get(row) ?? new Map<number, Written>()).set(column, value));
  }
  const last = Math.max(...rows.keys());
  const lines = Array.from({ length: last + 1 }, (_, r) => {
    const line = rows.get(r) ?? new Map<number, Written>();
    const width = Math.max(0, ...[...line.keys()].map((column) => column + 1));
    const all = Array.from({ length: width }, (__, c) => cellXml(line.get(c) ?? ""));
    return `<table:table-row>${all.join("") || "<table:table-cell/>"}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="t">${lines.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function cellXml(value: CellValue | { readonly formula: string }): string {
  if (value === "") return "<table:table-cell/>";
  if (typeof value === "object") {
    return `<table:table-cell table:formula="of:${escaped(openFormula(value.formula))}"/>`;
  }
  if (typeof value === "number") {
    return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  }
  const error = /^#(REF!|N\/A)$/.exec(String(value));
  if (error)
    return `<table:table-cell table:formula="of:=${error[1] === "N/A" ? "NA()" : "1/0"}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${escaped(String(value)).replaceAll(" ", "<text:s/>")}</text:p></table:table-cell>`;
}

/** OpenFormula puts references in brackets and ; between arguments; texts are left alone. */
function openFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, n) =>
      n % 2 === 1
        ? part
        : part
            .replace(/\b([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)\b/g, "[.$1:.$2]")
            .replace(/(?<![.\w[])([A-Z]{1,3}\d+)\b(?!\])/g, "[.$1]")
            .replaceAll(",", ";")
    )
    .join("");
}

/** A sheet with questions under its cells. */
interface Questions {
  readonly cells: Cells;
  readonly asked: readonly Asked[];
}

function ask(all: readonly Questions[]): void {
  const firsts = all.map(({ cells, asked }) => {
    const first = Math.max(...[...cells.keys()].map((key) => Number(key.split(",")[0]))) + 1;
    asked.forEach(({ formula }, n) => cells.set(`${first + n},0`, { formula }));
    return first;
  });
  const tables = calculate(all.map(({ cells }) => cells));
  all.forEach(({ asked }, n) => {
    const answers = asked.map((_, line) => tables[n]?.[(firsts[n] ?? 0) + line]?.[0]);
    expect(answers).toEqual(asked.map(({ wanted }) => wanted));
  });
}

withLibreOffice(
  "LibreOffice gives the answers of the functions for every line of every report",
  () => {
    const questions = [...readReports().values()].map((report): Questions => {
      const { snapshot } = writeWorkbook(report, { layout: "one sheet" });
      const [sheet] = snapshot.sheets;
      if (!sheet) throw new Error("no sheet");
      const cells: Cells = new Map();
      sheet.values.forEach((line, r) =>
        line.forEach((value, c) => cells.set(`${sheet.row + r},${sheet.column + c}`, value))
      );
      const asked = findTables(snapshot).flatMap((found) =>
        callsIn(found).flatMap((call) => {
          const wanted = answersOf(found.sheet, call);
          return (nativeTwin(call.call) ?? [])
            .flat()
            .map((formula, n) => ({ formula, wanted: wanted[n] ?? "" }));
        })
      );
      expect(asked.length).toBeGreaterThan(40);
      return { cells, asked };
    });
    ask(questions);
  },
  400_000
);

const odd: readonly CellValue[] = [
  ...[0, 1, 5, -3, 0.1, 0.000001, 24252.311082, 11398889, 9999, 10000, 10001, 2000, 2001],
  ...["", " ", "/", "无", "12", "１２", "12件", "#REF!", "#N/A"],
];

withLibreOffice(
  "LibreOffice gives the answers of the functions for every pair of odd values",
  () => {
    const cells: Cells = new Map();
    const asked: Asked[] = [];
    let row = 0;
    const one = (at: string) => readReference(at);
    for (const a of odd) {
      for (const b of odd) {
        cells.set(`${row},1`, a);
        cells.set(`${row},2`, b);
        const [first, second] = [one(cellAddress(row, 1)), one(cellAddress(row, 2))];
        for (const name of ["CARRYOVER", "ATMOST", "CHANGE", "CHANGERATE"] as const) {
          const call: FunctionCall = { name, args: [first, second] };
          asked.push({
            formula: nativeTwin(call)?.[0]?.[0] ?? "",
            wanted: published[name]?.([[asValue(a)]], [[asValue(b)]])[0]?.[0] ?? "",
          });
        }
        row += 1;
      }
    }
    ask([{ cells, asked }]);
  },
  400_000
);

withLibreOffice(
  "LibreOffice gives the answers of the functions for a thousand altered rows of 表三",
  () => {
    const random = dice(20190711);
    const pick = <Item>(items: readonly Item[]) =>
      items[Math.floor(random() * items.length)] as Item;
    const published3 = [...readReports().values()].flatMap(
      ({ tables }) => tables["t3"]?.rows ?? []
    );
    const cells: Cells = new Map();
    const asked = Array.from({ length: 1000 }, (_, row): Asked => {
      const values: CellValue[] = pick(published3).map((value) => value ?? "");
      for (let n = Math.floor(random() * 3); n >= 0; n -= 1) {
        values[Math.floor(random() * 7)] = random() < 0.5 ? Math.floor(random() * 100) : pick(odd);
      }
      values.forEach((value, column) => cells.set(`${row},${column + 1}`, value));
      const area = (from: number, to: number) =>
        readReference(`${cellAddress(row, from)}:${cellAddress(row, to)}`);
      const call: FunctionCall = { name: "SUMROWS", args: [area(1, 6), area(7, 7)] };
      const parts = [values.slice(0, 6).map(asValue)];
      return {
        formula: nativeTwin(call)?.[0]?.[0] ?? "",
        wanted: published["SUMROWS"]?.(parts, [[asValue(values[6] ?? "")]])[0]?.[0] ?? "",
      };
    });
    ask([{ cells, asked }]);
  },
  400_000
);

const asValue = (value: CellValue): unknown =>
  typeof value === "string" && value.startsWith("#") ? { code: value } : value;
