import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { reportOf, withFigure, type FormId } from "../fixtures/county/reportOf";
import type { Report } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

/** A real area and its departments, beside the checkout; absent in a plain clone. */
const source = path.join(__dirname, "../../../shared/standards/rollup-pingtan.json");
const unit = "平潭综合实验区";

interface RealCell {
  readonly table: string;
  readonly row: string;
  readonly col: number;
  readonly parent: number;
  readonly parts: Readonly<Record<string, number>>;
}
interface RealYear {
  readonly year: number;
  readonly children: Readonly<Record<string, string>>;
  readonly parentLess: readonly RealCell[];
  readonly cells: readonly RealCell[];
}

const rows2 = {
  规章: ["t2_1", 0],
  规范性文件: ["t2_1", 1],
  行政规范性文件: ["t2_1", 1],
  行政许可: ["t2_5", 0],
  行政处罚: ["t2_6", 0],
  行政强制: ["t2_6", 1],
  行政事业性收费: ["t2_8", 0],
} as const;
const rows3 = (form: FormId) => [
  ...["n", "c", "g", "p", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "u1", "u2", "u3"],
  ...["x1", "x2", "x3", "x4", "x5", ...(form === "2019" ? ["o"] : ["o1", "o2", "o3"]), "t", "f"],
];

function placeOf({ table, row, col }: RealCell, form: FormId): readonly [string, number, number] {
  if (table === "t4") return ["t4", 0, col - 1];
  if (table === "t3") return ["t3", rows3(form).indexOf(row), col - 1];
  const [id, at] = rows2[row as keyof typeof rows2];
  return [id, at, col - 1];
}

function zeros(name: string, year: number, form: FormId): Report {
  const report = reportOf(name, year, 1, () => form);
  const tables = Object.entries(report.tables).map(([id, table]) => {
    const rows = table.rows.map((row) => row.map(() => 0));
    return [id, { ...table, rows }] as const;
  });
  return { ...report, tables: Object.fromEntries(tables) };
}

function filled(name: string, real: RealYear, figure: (cell: RealCell) => number): Report {
  const form = real.year >= 2021 ? "2021" : "2019";
  return real.cells.reduce(
    (report, cell) => withFigure(report, placeOf(cell, form), figure(cell)),
    zeros(name, real.year, form)
  );
}

const years = existsSync(source)
  ? (JSON.parse(readFileSync(source, "utf8")) as { years: readonly RealYear[] }).years
  : [];

it("has the real years, where they are at hand", () => {
  expect([0, 2]).toContain(years.length);
});

for (const real of years) {
  it(`finds the cells of ${real.year} below the sum of the departments, and no others`, async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-real-"));
    const at = (name: string) => path.join(folder, name);
    const write = (file: string, report: Report) =>
      writeFileSync(at(file), toXlsx(writeWorkbook(report).snapshot.sheets));
    mkdirSync(at("in"));
    for (const name of Object.values(real.children))
      write(
        `in/${name}.xlsx`,
        filled(`${unit}${name}`, real, ({ parts }) => parts[name] ?? 0)
      );
    write(
      "total.xlsx",
      filled(unit, real, ({ parent }) => parent)
    );
    const { out, code } = await xxgk(
      ...["rollup", at("in"), "--published", at("total.xlsx"), "-o", at("sum.xlsx")],
      ...["--format", "json"]
    );
    rmSync(folder, { recursive: true });
    const { findings, units } = JSON.parse(out) as {
      units: { status: string }[];
      findings: { rule: string; code: string; units: string[]; outcome: string; message: string }[];
    };
    expect(units.map(({ status }) => status)).toEqual(units.map(() => "counted"));
    const form = real.year >= 2021 ? "2021" : "2019";
    const below = findings.filter(({ rule }) => rule === "U1");
    expect(below.map(({ outcome }) => outcome)).toEqual(below.map(() => "review"));
    const cells = reportOf("", real.year, 1, () => form);
    const codeOf = (cell: RealCell) => codeAt(cells, placeOf(cell, form));
    expect(below.map((each) => each.code).sort()).toEqual(real.parentLess.map(codeOf).sort());
    const more = real.cells.filter(
      ({ parent, parts }) => parent > Object.values(parts).reduce((sum, part) => sum + part, 0)
    );
    expect(
      findings
        .filter(({ rule }) => rule === "U2")
        .map((each) => each.code)
        .sort()
    ).toEqual(more.map(codeOf).sort());
    expect(code).toBeLessThan(2);
  });
}

/** The code of a place in a report's tables, from the keys that its form prints. */
function codeAt({ tables }: Report, [id, row, column]: readonly [string, number, number]): string {
  const rows = tables[id]?.rows.length ?? 0;
  if (id !== "t3") return `${id}.r${row + 1}.c${column + 1}`;
  const others = rows === 25 ? ["r3.6.1", "r3.6.2", "r3.6.3"] : ["r3.6"];
  const keys = [
    ...["r1", "r2", "r3.1", "r3.2"],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `r3.3.${n}`),
    ...[1, 2, 3].map((n) => `r3.4.${n}`),
    ...[1, 2, 3, 4, 5].map((n) => `r3.5.${n}`),
    ...others,
    ...["r3.7", "r4"],
  ];
  return `t3.${keys[row] ?? ""}.c${column + 1}`;
}
