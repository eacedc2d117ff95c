import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { wordsFor } from "../../src/words";
import { hostile } from "../fixtures/workbooks/hostile";
import { buildCli, runCli } from "./builtCli";

const { files: words } = wordsFor("zh-CN");
/** Milliseconds for one file, the start of the command included; a crowded processor runs at half its speed. */
const patience = 2000 * 2;
const megabytes = 300;

let folder = "";
beforeAll(() => {
  buildCli();
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  for (const [name, { bytes }] of Object.entries(hostile))
    writeFileSync(path.join(folder, name), bytes());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const measured: string[] = [];
afterAll(() => {
  if (process.env["XXGK_MEASURE"]) process.stderr.write(`${measured.join("\n")}\n`);
});

test.each(Object.entries(hostile))(
  "%s: one sentence, in bounded time and memory",
  (name, { reason }) => {
    const ran = runCli(["check", path.join(folder, name), "--format", "json"]);
    measured.push(
      `${name}\t${Math.round(ran.milliseconds)} ms\t${Math.round(ran.megabytes)} MB\t${reason ?? "checked"}`
    );
    const [report] = JSON.parse(ran.out) as [{ error?: { reason: string; message: string } }];
    expect(report.error?.reason ?? null).toBe(reason);
    if (reason !== null) {
      expect(ran.code).toBe(2);
      expect(ran.err).toBe(`${path.join(folder, name)}：${report.error?.message ?? ""}\n`);
      expect(report.error?.message).toMatch(/^[^\n]+。$/);
    }
    expect(ran.megabytes).toBeLessThan(megabytes);
    expect(ran.milliseconds).toBeLessThan(patience);
  },
  30_000
);

test("the bad ones among them do not keep the good ones from being checked", () => {
  const ran = runCli(["check", folder, "--format", "json", "--jobs", "2"]);
  const reports = JSON.parse(ran.out) as {
    file: string;
    error?: { reason: string };
    findings: unknown[];
  }[];
  expect(reports.map(({ file }) => path.basename(file))).toEqual(Object.keys(hostile).sort());
  for (const { file, error } of reports)
    expect([file, error?.reason ?? null]).toEqual([file, hostile[path.basename(file)]?.reason]);
  expect(ran.code).toBe(2);
  expect(words.noTable).toContain("没有找到");
}, 60_000);
