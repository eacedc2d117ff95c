import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { reportOf, withFigure } from "../fixtures/county/reportOf";
import type { Report } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

interface Unit {
  readonly name: string;
  readonly kind: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly files: readonly string[];
}
interface Printed {
  readonly units: readonly Unit[];
  readonly findings: readonly {
    readonly rule: string;
    readonly code: string | null;
    readonly message: string;
    readonly units: readonly string[];
  }[];
}

let folder = "";
const at = (name: string) => path.join(folder, name);
const report = (unit: string, seed = 20, year = 2024) => reportOf(unit, year, seed, () => "2021");
const bytes = (each: Report, title = true) =>
  toXlsx(writeWorkbook(each, { title }).snapshot.sheets);
const put = (file: string, each: Report, title = true) =>
  writeFileSync(at(file), bytes(each, title));

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-expect-"));
  mkdirSync(at("in"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function rollUp(...more: string[]) {
  const args = ["rollup", at("in"), "-o", at("sum.xlsx"), "--force", "--format", "json", ...more];
  const { out, code, said } = await xxgk(...args);
  return { code, said, ...(JSON.parse(out) as Printed) };
}
const statuses = ({ units }: Printed) => units.map(({ name, status }) => [name, status]);

it("matches by title, by alias, by last year's name and by the name without its place", async () => {
  put("in/1.xlsx", report("青山县民政局", 1));
  put("in/2.xlsx", report("青山县卫健委", 2));
  put("in/3.xlsx", report("青山县旅游局", 3));
  put("in/4.xlsx", report("青山县人民政府办公室", 4));
  writeFileSync(
    at("list.csv"),
    [
      "序号,单位名称,类别,是否应报,别名,上年名称",
      "1,民政局,部门,是,,",
      "2,青山县卫生健康委员会,部门,是,青山县卫健委、县卫健委,",
      "3,青山县文化和旅游局,部门,是,,青山县旅游局",
      "4,青山县政府办公室,本机关,是,,",
      "5,青山县供销社,部门,否,,",
    ].join("\n")
  );
  const rolled = await rollUp("--expect", at("list.csv"));
  expect(statuses(rolled)).toEqual([
    ["民政局", "counted"],
    ["青山县卫生健康委员会", "counted"],
    ["青山县文化和旅游局", "counted"],
    ["青山县政府办公室", "counted"],
  ]);
  expect(rolled.units[0]?.reason).toContain("青山县民政局");
  expect(rolled.units.map(({ kind }) => kind)).toEqual(["部门", "部门", "部门", "本机关"]);
});

it("asks about what may be one unit or another, and counts it for neither", async () => {
  put("in/民政局.xlsx", report("民政局", 1));
  put("in/附件2.xlsx", report("青山县水利局", 2), false);
  put("in/绿水县水利局.xlsx", report("绿水县水利局", 3));
  writeFileSync(at("list.txt"), "青山县民政局\n绿水县民政局\n青山县水利局\n青山县\n");
  const rolled = await rollUp("--expect", at("list.txt"));
  expect(statuses(rolled)).toEqual([
    ["青山县民政局", "missing"],
    ["绿水县民政局", "missing"],
    ["青山县水利局", "missing"],
    ["青山县", "missing"],
    ["民政局", "unlisted"],
    ["绿水县水利局", "unlisted"],
    ["附件2", "unlisted"],
  ]);
});

it("recognises a file without a title by its name", async () => {
  put("in/03-青山县水利局2024年报（改）.xlsx", report("", 2), false);
  writeFileSync(at("list.txt"), "青山县水利局\n青山县人民政府\n");
  const { units } = await rollUp("--expect", at("list.txt"), "--year", "2024");
  expect(units.map(({ status }) => status)).toEqual(["counted", "missing"]);
  expect(units[0]?.reason).toMatch(/按文件名.*没有写年度|没有写年度.*按文件名/);
});

it("counts the last of two equal files, and says that they are equal", async () => {
  put("in/a.xlsx", report("青山县水利局"));
  put("in/b.xlsx", report("青山县水利局"));
  const { units, findings } = await rollUp();
  expect(units).toMatchObject([{ status: "duplicate", files: [at("in/a.xlsx"), at("in/b.xlsx")] }]);
  expect(units[0]?.reason).toContain("数都相同");
  expect(findings.filter(({ rule }) => rule === "U10")).toEqual([]);
});

it("tells a report that stands for two units, and one that is last year's", async () => {
  put("in/a.xlsx", report("青山县水利局"));
  put("in/b.xlsx", report("青山县林业局"));
  mkdirSync(at("then"));
  put("then/a.xlsx", report("青山县水利局", 20, 2023));
  const { findings } = await rollUp("--prior", at("then"));
  expect(findings.find(({ rule }) => rule === "U7")?.units).toEqual([
    "青山县水利局",
    "青山县林业局",
  ]);
  expect(findings.find(({ rule }) => rule === "U8")?.units).toEqual(["青山县水利局"]);
});

it("compares what was carried over unit by unit, and merged units as a group", async () => {
  const carrying = (each: Report, row: number, value: number) =>
    [0, 6].reduce((made, column) => withFigure(made, ["t3", row, column], value), each);
  put("in/a.xlsx", carrying(report("青山县文旅局", 1), 1, 5));
  put("in/b.xlsx", carrying(report("青山县林业局", 2), 1, 5));
  mkdirSync(at("then"));
  put("then/1.xlsx", carrying(report("青山县文化局", 3, 2023), 24, 2));
  put("then/2.xlsx", carrying(report("青山县旅游局", 4, 2023), 24, 3));
  put("then/3.xlsx", carrying(report("青山县林业局", 5, 2023), 24, 4));
  writeFileSync(
    at("list.txt"),
    "单位名称\t上年名称\n青山县文旅局\t青山县文化局、青山县旅游局\n青山县林业局\t\n"
  );
  const { findings } = await rollUp("--expect", at("list.txt"), "--prior", at("then"));
  const own = findings.filter(({ rule, code }) => rule === "U9" && code === "t3.r2.c1");
  expect(own.map(({ units }) => units)).toEqual([["青山县林业局"]]);
});

it("ends with 2 where a file cannot be read, names it, and adds up the rest", async () => {
  put("in/a.xlsx", report("青山县水利局"));
  writeFileSync(at("in/青山县林业局.xlsx"), "broken");
  const { code, units, said } = await rollUp();
  expect(code).toBe(2);
  expect(units.map(({ name, status }) => [name, status])).toEqual([
    ["青山县水利局", "counted"],
    ["青山县林业局", "unreadable"],
  ]);
  expect(said.join("\n")).toContain("青山县林业局.xlsx");
});

it("guesses what a published total that differs may come from", async () => {
  const units = ["青山县水利局", "青山县林业局", "青山县商务局"].map((name, n) =>
    report(name, n + 20)
  );
  units.forEach((each, n) => put(`in/${n}.xlsx`, withFigure(each, ["t2_5", 0, 0], 100 + n)));
  put("total.xlsx", withFigure(report("青山县", 20), ["t2_5", 0, 0], 201));
  const { findings } = await rollUp("--published", at("total.xlsx"));
  const permits = findings.find(({ code }) => code === "t2_5.r1.c1");
  expect(permits?.rule).toBe("U1");
  expect(permits?.message).toContain("青山县商务局");
});

it("asks whether a unit named as the whole area has reported the area's total", async () => {
  ["青山县人民政府", "青山县林业局", "青山县商务局"].forEach((name, n) =>
    put(`in/${n}.xlsx`, report(name, n + 20))
  );
  const { findings } = await rollUp();
  expect(findings.filter(({ rule }) => rule === "U13").map(({ units }) => units)).toEqual([
    ["青山县人民政府"],
  ]);
});

it("leaves a unit out on the person's word, and says so; a name that nobody has is refused", async () => {
  put("in/1.xlsx", report("青山县民政局", 1));
  put("in/2.xlsx", report("青山县水利局", 2));
  const rolled = await rollUp("--exclude", "青山县水利局");
  expect(statuses(rolled)).toEqual([
    ["青山县民政局", "counted"],
    ["青山县水利局", "excluded"],
  ]);
  expect(rolled.units[1]?.reason).toContain("按要求不计入");
  const { code, said } = await xxgk("rollup", at("in"), "-o", at("x.xlsx"), "--exclude", "林业局");
  expect([code, said.join()]).toEqual([2, expect.stringContaining("林业局")]);
});
