/**
 * How many workbooks a second are opened, checked and searched for wrong cells, beside the bare
 * library reading the same bytes. They take turns of fifty files in one process, so that their
 * ratio survives a noisy machine; told is the median turn, by the clock and by processor time
 * (which counts the threads that collect garbage and compile). Then the built command checks a
 * folder with one job and with as many as there are processors: `npm run build` first.
 *
 * `npm run bench:files -- [number of files] [path of xxgk.js]`
 */
import { read } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { validateReport } from "../../src/features/judging/check/validateReport";
import { locateErrors } from "../../src/features/judging/suspects/locateErrors";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { kinds, type Kind } from "./kinds";

const count = Number(process.argv[2] ?? 1000);
const command = process.argv[3] ?? "dist/cli/xxgk.js";
const folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-bench-"));

const ways = {
  "bare library": (bytes: Uint8Array) => void read(bytes, { type: "array" }),
  "opened by us": (bytes: Uint8Array) => void openXlsx(bytes),
  "opened, checked": async (bytes: Uint8Array) => {
    const snapshot = await openXlsx(bytes).read();
    await locateErrors({ snapshot, validation: validateReport(snapshot) });
  },
};
type Way = keyof typeof ways;

/** Milliseconds. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

async function timed(act: () => Promise<void>): Promise<Time> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

const turn = 50;
const turnsToWarmUp = 4;

async function compare({ name, files }: Kind) {
  const times: Record<Way, Time[]> = {
    "bare library": [],
    "opened by us": [],
    "opened, checked": [],
  };
  for (let n = -turnsToWarmUp; n < count / turn; n += 1) {
    for (const way of Object.keys(ways) as Way[]) {
      const time = await timed(async () => {
        for (let file = 0; file < turn; file += 1)
          await ways[way](files[file % files.length] as Uint8Array);
      });
      if (n >= 0) times[way].push(time);
    }
  }
  const all = (way: Way, by: keyof Time) => median(times[way].map((time) => time[by]));
  console.log(`\n${name}: milliseconds a file (beside the bare library), by clock | processor`);
  for (const way of Object.keys(ways) as Way[]) {
    const told = (by: keyof Time) =>
      `${(all(way, by) / turn).toFixed(2)} (${(all(way, by) / all("bare library", by)).toFixed(2)})`;
    console.log(`  ${way.padEnd(16)} ${told("clock")} | ${told("processor")}`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function runCommand({ name, files }: Kind) {
  const input = path.join(folder, "in");
  mkdirSync(input);
  for (let n = 0; n < count; n += 1)
    writeFileSync(
      path.join(input, `${String(n).padStart(4, "0")}.xlsx`),
      files[n % files.length] as Uint8Array
    );
  const [probe, peak] = [path.join(folder, "probe.cjs"), path.join(folder, "peak")];
  const write = `require("fs").writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(
    probe,
    `if (require("worker_threads").isMainThread) process.on("exit", () => ${write});`
  );
  console.log(`\nxxgk check, ${count} files, ${name}`);
  for (const jobs of [1, os.availableParallelism()]) {
    const start = performance.now();
    spawnSync(
      process.execPath,
      ["--require", probe, command, "check", input, "--format", "json", "--jobs", String(jobs)],
      { maxBuffer: 1 << 30 }
    );
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Math.round(Number(readFileSync(peak, "utf8")) / 1024);
    console.log(
      `  --jobs ${jobs}  ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} files/s, peak ${megabytes} MB`
    );
  }
}

void (async () => {
  try {
    const all = await kinds(folder);
    for (const kind of all) await compare(kind);
    const last = all.at(-1);
    if (!existsSync(command)) console.log(`\n${command} is not built: npm run build`);
    else if (last) runCommand(last);
  } finally {
    rmSync(folder, { recursive: true });
  }
})();
