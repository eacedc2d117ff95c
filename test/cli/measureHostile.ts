import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isExpected, type Hostile } from "../fixtures/hostile/Hostile";
import { buildCli, patience, runCli } from "./builtCli";

/** Of processor time for one file, the start of the command included; twice what a quiet machine is asked. */
const milliseconds = 2 * 2000;
const megabytes = 300;

interface Report {
  readonly file: string;
  readonly error?: { readonly reason: string; readonly message: string };
}

/** Each file in a process of its own: one sentence, or an ordinary report, in bounded time and memory. */
export function measureHostile(files: Readonly<Record<string, Hostile>>): void {
  let folder = "";
  const measured: string[] = [];
  beforeAll(async () => {
    await buildCli();
    folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  }, patience.build);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    // `XXGK_MEASURE=1` prints what each file took.
    if (process.env["XXGK_MEASURE"]) process.stderr.write(`${measured.join("\n")}\n`);
  });

  test.each(Object.entries(files))(
    "%s: one sentence, in bounded time and memory",
    async (name, hostile) => {
      const file = path.join(folder, name);
      writeFileSync(file, hostile.bytes());
      const ran = await runCli(["check", file, "--format", "json"]);
      rmSync(file);
      measured.push(
        `${name}\t${Math.round(ran.milliseconds)} ms\t${Math.round(ran.megabytes)} MB\t${hostile.reason ?? "checked"}`
      );
      const [report] = JSON.parse(ran.out) as [Report];
      const reason = report.error?.reason ?? null;
      expect([reason, isExpected(hostile, reason)]).toEqual([reason, true]);
      if (reason !== null) {
        expect(ran.code).toBe(2);
        expect(ran.err).toBe(`${file}：${report.error?.message ?? ""}\n`);
        expect(report.error?.message).toMatch(/^[^\n]+。$/);
      }
      expect(ran.megabytes).toBeLessThan(megabytes);
      // What is read to the limit of time takes that and the start of the command.
      const times = hostile.mayBeGivenUp ? 2 : 1;
      expect(ran.milliseconds).toBeLessThan(times * milliseconds);
    },
    patience.run
  );
}
