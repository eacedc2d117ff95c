import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

const folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-noise-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A report that adds up, each of its numbers so much above what it is. */
function fileWith(noise: number): string {
  const { snapshot } = writeWorkbook(readReport("suqian-2020"), {
    figure: (value) => (Number(value) >= 1000 ? Number(value) + noise : (value ?? "")),
  });
  const file = path.join(folder, `${noise}.xlsx`);
  writeFileSync(file, toXlsx(snapshot.sheets));
  return file;
}

const check = async (noise: number) => {
  const { out, said } = await xxgk("check", fileWith(noise), "--format", "json");
  return { report: (JSON.parse(out) as FileReport[])[0], said: said.join("\n") };
};

it("what a program's own addition left is no difference, and is named", async () => {
  const { report, said } = await check(1.1e-10);
  expect(report).toMatchObject({ verdict: "pass", findings: [] });
  expect(said).toMatch(/![A-Z]+\d+ 是程序算出的 \d+\.0000000001\d*，按 \d+ 核对/);
});

it("a difference that a form can express is one", async () => {
  const { report, said } = await check(0.000001);
  expect(report?.verdict).toBe("fail");
  expect(said).not.toContain("程序算出");
});
