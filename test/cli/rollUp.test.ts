import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { county, year } from "../fixtures/county/county";
import { figuresIn } from "../fixtures/county/reportOf";
import { sumByHand } from "../fixtures/county/sumByHand";
import { xxgk } from "./xxgk";

interface RolledUp {
  readonly year: number;
  readonly edition: string;
  readonly units: readonly {
    readonly name: string;
    readonly kind: string | null;
    readonly status: string;
    readonly files: readonly string[];
    readonly counted: string | null;
    readonly verdict: string | null;
    readonly reason: string | null;
  }[];
  readonly sums: readonly {
    readonly code: string;
    readonly value: string | null;
    readonly units: number;
    readonly lacking: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly outcome: string;
    readonly code: string | null;
    readonly units: readonly string[];
  }[];
}

const made = county();
let folder = "";
const at = (name: string) => path.join(folder, name);
let rolled: RolledUp;
let ran: Awaited<ReturnType<typeof xxgk>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-county-"));
  mkdirSync(at("in"));
  for (const [name, bytes] of made.files) writeFileSync(at(`in/${name}`), bytes);
  writeFileSync(at("list.txt"), made.list);
  ran = await xxgk(
    ...["rollup", at("in"), "--expect", at("list.txt"), "-o", at("sum.xlsx"), "--format", "json"]
  );
  rolled = JSON.parse(ran.out) as RolledUp;
});
afterAll(() => rmSync(folder, { recursive: true }));

const unitsOf = (status: string) =>
  rolled.units.filter((unit) => unit.status === status).map(({ name }) => name);

it("says of every unit of a county what became of it", () => {
  const { names } = made;
  expect({ year: rolled.year, edition: rolled.edition }).toEqual({ year, edition: "2021" });
  expect(unitsOf("missing")).toEqual(names.missing);
  expect(unitsOf("duplicate")).toEqual(names.twice);
  expect(unitsOf("otherYear")).toEqual(names.lastYear);
  expect(unitsOf("excluded")).toEqual(names.vertical);
  expect(unitsOf("unlisted")).toEqual([names.stranger]);
  expect(unitsOf("unreadable")).toEqual([]);
  expect(unitsOf("counted")).toHaveLength(made.counted.size - names.twice.length);
  const document = rolled.units.find(({ name }) => name === names.document);
  expect(document).toMatchObject({ status: "counted", counted: at(`in/${names.document}.docx`) });
  const failing = rolled.units.filter(({ verdict }) => verdict === "fail").map(({ name }) => name);
  expect(failing).toEqual(expect.arrayContaining([...names.unbalanced]));
  expect(ran.code).toBe(1);
});

it("counts the mended one of two reports, and asks about it", () => {
  for (const name of made.names.twice) {
    const unit = rolled.units.find((each) => each.name === name);
    expect(unit?.files).toHaveLength(2);
    expect(unit?.counted).toMatch(/更正/);
    expect(unit?.reason).toContain("1 格不同");
  }
  const asked = rolled.findings.filter(({ rule }) => rule === "U10");
  expect(asked.flatMap(({ units }) => units)).toEqual(made.names.twice);
});

it("adds up to what an independent addition gives, cell by cell", () => {
  const byHand = sumByHand([...made.counted.values()].map(figuresIn));
  for (const { code, value, units, lacking } of rolled.sums) {
    expect([code, value, units]).toEqual([
      code,
      byHand.get(code)?.value ?? null,
      byHand.get(code)?.units ?? 0,
    ]);
    expect(units + lacking).toBe(made.counted.size);
  }
  expect(rolled.sums).toHaveLength(200);
});

it("says once of a unit that it used the form of before, and where its rows went", () => {
  const reasons = rolled.units.map(({ reason }) => reason ?? "");
  expect(Math.max(...reasons.map((reason) => reason.split("用了 2019 年的格式").length - 1))).toBe(
    1
  );
  expect(reasons.filter((reason) => reason.includes("并入“3.其他”"))).not.toHaveLength(0);
});

it("names the units that do not balance where the sum does not", () => {
  const broken = rolled.findings.filter(({ rule }) => rule === "U3");
  const named = new Set(broken.flatMap(({ units }) => units));
  for (const name of made.names.unbalanced) expect(named).toContain(name);
});

it("writes a workbook of formulas with their results, which is checked as the sum is", async () => {
  const { sheets } = await openXlsx(readFileSync(at("sum.xlsx"))).read();
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual([
    ...["二、主动公开", "三、依申请公开", "四、复议诉讼"],
    ...["校验报告", "汇总分项", "各单位明细", "问题清单", "未报名单"],
  ]);
  const total = rolled.sums.find(({ code }) => code === "t3.r1.c7");
  const form = sheets[1];
  const values = form?.values.flat() ?? [];
  expect(values).toContain(Number(total?.value));
  expect(
    form?.formulas.flat().filter((cell) => String(cell).startsWith("=SUM('各单位明细'!"))
  ).not.toHaveLength(0);
  const { out } = await xxgk("check", at("sum.xlsx"), "--format", "json");
  const [report] = JSON.parse(out) as FileReport[];
  const outcomes = (found: readonly { readonly outcome: string }[]) =>
    found.filter(({ outcome }) => outcome === "error").length;
  expect(report?.counts.errors).toBe(outcomes(rolled.findings.filter(({ rule }) => rule === "U3")));
});

it("passes over its own sum, and refuses to write over a file", async () => {
  const { code, said } = await xxgk("rollup", at("in"), "-o", at("sum.xlsx"));
  expect([code, said.join("")]).toEqual([2, expect.stringContaining("已存在")]);
});
