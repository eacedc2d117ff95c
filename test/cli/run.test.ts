import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { editions } from "../../src/editions";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { wordsFor } from "../../src/words";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx, xlsxParts, zipParts } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

const words = wordsFor("zh-CN");
let folder = "";
const at = (name: string) => path.join(folder, name);
const report = (name: string) =>
  writeWorkbook(readReport(name), { layout: "three sheets" }).snapshot.sheets;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  writeFileSync(at("good.xlsx"), toXlsx(report("suqian-2020")));
  writeFileSync(at("bad.xlsx"), toXlsx(report("pingtan-police-2021")));
  writeFileSync(at("broken.xlsx"), "no workbook");
  writeFileSync(
    at("macros.xlsm"),
    zipParts({ ...xlsxParts(report("pingtan-police-2021")), "xl/vbaProject.bin": "x" })
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("usage", () => {
  test("every edition can be asked for by the help's own words", async () => {
    const { out } = await xxgk("template", "--help");
    for (const { id } of editions) expect(out).toMatch(new RegExp(`--edition [\\d|]*${id}`));
  });
  test.each([
    [["--help"], 0],
    [["editions", "--help"], 0],
    [["template", "-h"], 0],
    [["check", "--help"], 0],
    [[], 2],
  ])("%j prints help in Chinese with an example", async (args, code) => {
    const ran = await xxgk(...args);
    expect(ran.code).toBe(code);
    expect(ran.out).toMatch(/[\u4e00-\u9fff]/);
    expect(ran.out).toContain("xxgk ");
    expect(ran.said).toEqual([]);
  });

  test.each([
    [["sum"], words.command.unknownCommand("sum")],
    [["rollup"], words.command.noFiles],
    [["rollup", "x"], words.command.missing("-o")],
    [["constructor"], words.command.unknownCommand("constructor")],
    [["--version"], words.command.unknownOption("--version")],
    [["check", "x.xlsx", "--sentences"], words.command.unknownOption("--sentences")],
    [["check"], words.command.noFiles],
    [["check", "x.xlsx", "--jobs"], words.command.needsValue("--jobs")],
    [["check", "x.xlsx", "--jobs", "0"], words.command.badValue("--jobs", "1—64")],
    [["check", "x.xlsx", "--format", "xml"], words.command.badValue("--format", "text、json")],
    [["check", "a.xlsx", "b.xlsx", "--mark", "c.xlsx"], words.command.oneFileOnly("--mark")],
    [["check", "a.xlsx", "--mark", "a.xlsx"], words.command.notItself("--mark")],
    [["check", "a.xlsx", "--mark", "a.pdf"], words.command.markName(".xlsx")],
    [["template", "--year", "2025"], words.command.missing("-o")],
    [["template", "-o", "x.xlsx"], words.command.missing("--year")],
    [["template", "--year", "2012", "-o", "x.xlsx"], words.command.noEdition(2012)],
    [
      ["template", "--year", "2025", "--edition", "2013", "-o", "x.xlsx"],
      words.command.badValue("--edition", "2021、2019、2014"),
    ],
  ])("%j: one sentence and exit code 2", async (args, sentence) => {
    expect(await xxgk(...args)).toEqual({ code: 2, out: "", said: [sentence] });
  });
});

test("editions are listed with their years and tables", async () => {
  const { code, out } = await xxgk("editions", "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { id: "2021", years: { from: 2021, to: null } },
    { id: "2019", years: { from: 2019, to: 2020 }, caveat: null },
    { id: "2014", years: { from: 2014, to: 2018 }, caveat: "按公开年报用词整理，未与原表核对" },
  ]);
  const text = (await xxgk("editions")).out;
  expect(text).toContain("国办公开办函〔2021〕30号");
  expect(text).toContain("按公开年报用词整理，未与原表核对");
});

describe("template", () => {
  test("writes the forms of the year, and never over something", async () => {
    const file = at("template.xlsx");
    const made = await xxgk(
      "template",
      "--year",
      "2025",
      "--unit",
      "某县",
      "-o",
      file,
      "--format",
      "json"
    );
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ file, edition: "2021", year: 2025, unit: "某县" });
    const bytes = readFileSync(file);
    const again = await xxgk("template", "--year", "2025", "-o", file);
    expect(again).toMatchObject({ code: 2, said: [words.command.exists(file)] });
    await xxgk("template", "--year", "2025", "--unit", "某县", "-o", file, "--force");
    expect(readFileSync(file)).toEqual(bytes);
    expect((await openXlsx(bytes).read()).sheets).toHaveLength(3);
  });

  test("says when the edition asked for is not that of the year", async () => {
    const { code, said } = await xxgk(
      "template",
      "--year",
      "2025",
      "--edition",
      "2019",
      "-o",
      at("old.xlsx")
    );
    expect(code).toBe(0);
    expect(said).toEqual([words.command.note(words.command.otherEdition(2025, "2019", "2021"))]);
  });
});

describe("check", () => {
  const json = async (...args: string[]) => {
    const ran = await xxgk("check", "--format", "json", ...args);
    return { ...ran, reports: JSON.parse(ran.out) as FileReport[] };
  };

  test("a report that adds up: exit code 0", async () => {
    const { code, reports } = await json(at("good.xlsx"));
    expect(code).toBe(0);
    expect(reports).toMatchObject([
      { file: at("good.xlsx"), unit: "宿迁市", year: 2020, edition: "2019" },
    ]);
    expect(reports[0]?.counts.errors).toBe(0);
  });

  test("each finding has every field of the contract, figures as digits in text", async () => {
    const { code, reports } = await json(at("bad.xlsx"));
    expect(code).toBe(1);
    const [first] = reports;
    expect(Object.keys(first ?? {})).toEqual([
      "file",
      "unit",
      "year",
      "edition",
      "verdict",
      "message",
      "counts",
      "prior",
      "reports",
      "absent",
      "advice",
      "allZero",
      "allBlank",
      "blanks",
      "unplaced",
      "noise",
      "findings",
    ]);
    expect(first?.verdict).toBe("fail");
    const broken = first?.findings.find(({ rule }) => rule === "A1");
    expect(Object.keys(broken ?? {})).toEqual([
      ...[
        "rule",
        "outcome",
        "table",
        "title",
        "message",
        "left",
        "right",
        "difference",
        "cells",
        "suspects",
        "atLeast",
      ],
    ]);
    expect(broken).toMatchObject({ outcome: "error", table: "t3" });
    for (const { suspects } of first?.findings ?? []) {
      for (const suspect of suspects) {
        expect(Object.keys(suspect)).toEqual(["certainty", "alternatives", "changes"]);
        for (const change of suspect.changes)
          expect(Object.keys(change)).toEqual(["sheet", "address", "from", "to"]);
      }
    }
    for (const { left, right, difference, cells } of first?.findings ?? []) {
      for (const figure of [left?.value, right?.value, difference])
        expect(figure ?? "0").toMatch(/^-?\d+(\.\d+)?$/);
      for (const cell of cells)
        expect(Object.keys(cell)).toEqual(["sheet", "address", "item", "row", "column", "value"]);
    }
  });

  test("two runs give the same bytes", async () => {
    expect((await json(folder)).out).toBe((await json(folder)).out);
  });

  test("a folder means every workbook in it; a bad one does not stop the others", async () => {
    const { code, reports, said } = await json(folder);
    const names = reports.map(({ file }) => path.basename(file));
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(["bad.xlsx", "broken.xlsx", "good.xlsx", "macros.xlsm"])
    );
    expect(code).toBe(2);
    expect(reports.find(({ file }) => file === at("broken.xlsx"))).toMatchObject({
      verdict: "unassessed",
      error: { reason: "notAWorkbook" },
    });
    expect(said).toContain(
      words.command.about(at("broken.xlsx"), words.files.reasons.notAWorkbook(""))
    );
  });

  test("text for people names places by sheet and cell, never by code", async () => {
    const { out } = await xxgk("check", at("bad.xlsx"), at("nowhere.xlsx"));
    expect(out).toContain("有错误：错误");
    expect(out).toMatch(/工作表“依申请公开”[A-Z]+\d+/);
    expect(out).not.toMatch(/t3\.r\d/);
    expect(out).toMatch(/共 2 个文件：.*读不了 1。\n$/);
  });

  test("--mark writes a marked copy and leaves the original alone", async () => {
    const before = readFileSync(at("bad.xlsx"));
    const ran = await xxgk("check", at("bad.xlsx"), "--mark", at("marked.xlsx"));
    expect(ran).toMatchObject({ code: 1, said: [words.command.written(at("marked.xlsx"))] });
    expect(readFileSync(at("bad.xlsx"))).toEqual(before);
    const marked = await openXlsx(readFileSync(at("marked.xlsx"))).read();
    expect(marked.marks.length).toBeGreaterThan(0);
    expect(marked.sheets).toEqual((await openXlsx(before).read()).sheets);
    const again = await xxgk("check", at("bad.xlsx"), "--mark", at("marked.xlsx"));
    expect(again.code).toBe(2);
  });

  test("a workbook with macros is marked under a name of its kind only", async () => {
    const wrong = await xxgk("check", at("macros.xlsm"), "--mark", at("m.xlsx"));
    expect(wrong).toMatchObject({
      code: 2,
      said: [words.command.about(at("macros.xlsm"), words.command.markName(".xlsm"))],
    });
    expect((await xxgk("check", at("macros.xlsm"), "--mark", at("m.xlsm"))).code).toBe(1);
  });
});
