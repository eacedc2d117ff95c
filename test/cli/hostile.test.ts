import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { hostile } from "../fixtures/workbooks/hostile";
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
