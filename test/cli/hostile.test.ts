import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readReport } from "../fixtures/reports/readReports";
import { hostile } from "../fixtures/workbooks/hostile";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { buildCli, patience, runCli } from "./builtCli";

/** Of processor time for one file, the start of the command included; twice what a quiet machine is asked. */
const milliseconds = 2 * 2000;
const megabytes = 300;

let folder = "";
beforeAll(async () => {
  await buildCli();
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  for (const [name, { bytes }] of Object.entries(hostile))
    writeFileSync(path.join(folder, name), bytes());
}, patience.build);
afterAll(() => rmSync(folder, { recursive: true }));

const measured: string[] = [];
/** `XXGK_MEASURE=1` prints what each file took. */
afterAll(() => {
  if (process.env["XXGK_MEASURE"]) process.stderr.write(`${measured.join("\n")}\n`);
});

interface Report {
  readonly file: string;
  readonly error?: { readonly reason: string; readonly message: string };
}

test.each(Object.entries(hostile))(
  "%s: one sentence, in bounded time and memory",
  async (name, { reason }) => {
    const file = path.join(folder, name);
    const ran = await runCli(["check", file, "--format", "json"]);
    measured.push(
      `${name}\t${Math.round(ran.milliseconds)} ms\t${Math.round(ran.megabytes)} MB\t${reason ?? "checked"}`
    );
    const [report] = JSON.parse(ran.out) as [Report];
    expect(report.error?.reason ?? null).toBe(reason);
    if (reason !== null) {
      expect(ran.code).toBe(2);
      expect(ran.err).toBe(`${file}：${report.error?.message ?? ""}\n`);
      expect(report.error?.message).toMatch(/^[^\n]+。$/);
    }
    expect(ran.megabytes).toBeLessThan(megabytes);
    expect(ran.milliseconds).toBeLessThan(milliseconds);
  },
  patience.run
);

test(
  "control characters of a cell, or of a file's name, never reach the terminal",
  async () => {
    const signs = "\u001b]0;x\u0007\u001b[2J";
    const { snapshot } = writeWorkbook(readReport("pingtan-2022"));
    const [sheet] = snapshot.sheets;
    const values = sheet!.values.map((line) =>
      line.map((value) =>
        value === "规章" ? `${signs}规章` : typeof value === "number" ? signs : value
      )
    );
    const place = path.join(folder, "controls");
    mkdirSync(place);
    writeFileSync(
      path.join(place, "\u001b[2J.xlsx"),
      toXlsx([{ ...sheet!, values }, ...snapshot.sheets.slice(1)])
    );
    const { out, err } = await runCli(["check", place]);
    expect(out).toContain("\\u001b[2J");
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    rmSync(place, { recursive: true });
  },
  patience.run
);

test(
  "the bad ones among them do not keep the good ones from being checked",
  async () => {
    const ran = await runCli(["check", folder, "--format", "json", "--jobs", "2"]);
    const reports = JSON.parse(ran.out) as Report[];
    expect(reports.map(({ file }) => path.basename(file))).toEqual(Object.keys(hostile).sort());
    for (const { file, error } of reports)
      expect([file, error?.reason ?? null]).toEqual([file, hostile[path.basename(file)]?.reason]);
    expect(ran.code).toBe(2);
  },
  patience.run
);
