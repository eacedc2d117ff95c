/**
 * Checks every hostile file of the fixtures with the built command, each in a process of its own,
 * and writes docs/hostile-files.md: file × time × memory × answer, beside what it was before
 * (scripts/hostile/before.json).
 *
 * `npm run measure:hostile [-- --only WORD] [--before OLD.js]`: with `--before`, that command is
 * measured instead and becomes the earlier column.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildCli, runCli } from "../../test/cli/builtCli";
import { everyHostile } from "../../test/fixtures/hostile/everyHostile";
import { table, type Measured } from "./table";

const limit = 100_000;
const kept = "scripts/hostile/before.json";
const page = "docs/hostile-files.md";

interface Report {
  readonly verdict: string;
  readonly error?: { readonly reason: string };
}

async function measure(file: string, command: string | undefined): Promise<Measured> {
  const { size } = statSync(file);
  try {
    const ran = await runCli(["check", file, "--format", "json"], {
      limit,
      ...(command !== undefined && { script: command }),
    });
    const [report] = JSON.parse(ran.out) as [Report];
    const answer = report.error?.reason ?? "checked";
    const [seconds, megabytes] = [ran.milliseconds / 1000, Math.round(ran.megabytes)];
    return { size, seconds: Number(seconds.toFixed(2)), megabytes, answer };
  } catch (error) {
    console.error(String(error).slice(0, 300));
    return { size, seconds: null, megabytes: null, answer: "none" };
  }
}

void (async () => {
  const { values } = parseArgs({
    options: { only: { type: "string" }, before: { type: "string" } },
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-hostile-"));
  try {
    if (values.before === undefined) await buildCli();
    const measured: Record<string, Measured> = {};
    for (const [name, { bytes }] of Object.entries(everyHostile)) {
      if (!name.includes(values.only ?? "")) continue;
      const file = path.join(folder, name);
      writeFileSync(file, bytes());
      const found = (measured[name] = await measure(file, values.before));
      console.log([name, found.size, found.seconds, found.megabytes, found.answer].join("\t"));
      rmSync(file);
    }
    if (values.before !== undefined) writeFileSync(kept, `${JSON.stringify(measured, null, 2)}\n`);
    else if (values.only === undefined) {
      const before = JSON.parse(readFileSync(kept, "utf8")) as Record<string, Measured>;
      writeFileSync(page, table(before, measured));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
})();
