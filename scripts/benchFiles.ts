/**
 * How many workbooks a second are read and checked, beside the bare library reading the same files.
 * Both take turns in one process, so that their ratio survives a noisy machine; processor time is
 * counted, not the clock. Then the built command checks the same folder with one job and with as
 * many as there are processors: `npm run build` first.
 *
 * `npm run bench:files -- [number of files] [path of xxgk.js]`
 */
import { read } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { validateReport } from "../src/features/check/validateReport";
import { locateErrors } from "../src/features/suspects/locateErrors";
import { openXlsx } from "../src/sheets/xlsxFile/openXlsx";
import { toXlsx } from "../test/fixtures/workbooks/toXlsx";
import { layouts, writeWorkbook } from "../test/fixtures/writeWorkbook";
import type { Report } from "../test/fixtures/reports/readReports";

const count = Number(process.argv[2] ?? 1000);
const command = process.argv[3] ?? "dist/cli/xxgk.js";
const reports = ["suqian-2020", "hongze-2023", "pingtan-2021", "huainan-office-2019"].map(
  (name) => JSON.parse(readFileSync(`test/fixtures/reports/${name}.json`, "utf8")) as Report
);

const folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-bench-"));
const files = Array.from({ length: count }, (_, n) => {
  const file = path.join(folder, `${String(n).padStart(4, "0")}.xlsx`);
  const report = { ...reports[n % reports.length], unit: `第${n}县` } as Report;
  const layout = layouts[n % layouts.length] ?? "one sheet";
  writeFileSync(file, toXlsx(writeWorkbook(report, { layout, sentences: true }).snapshot.sheets));
  return file;
});

const timed = async (act: () => unknown) => {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const check = async (bytes: Uint8Array) => {
  const snapshot = await openXlsx(bytes).read();
  await locateErrors({ snapshot, validation: validateReport(snapshot) });
};

let bare = 0;
let opening = 0;
let product = 0;
// So many at a turn: what one leaves behind for the collector is not long on the other's time.
const turn = 50;
for (let first = -turn; first < count; first += turn) {
  const own = files.slice(Math.max(0, first), Math.max(0, first) + turn);
  const contents = own.map((file) => new Uint8Array(readFileSync(file)));
  const times = [
    await timed(() => contents.map((bytes) => read(bytes, { type: "array" }))),
    await timed(() => contents.map(openXlsx)),
    await timed(async () => {
      for (const bytes of contents) await check(bytes);
    }),
  ] as const;
  // The first turn warms up.
  if (first < 0) continue;
  bare += times[0];
  opening += times[1];
  product += times[2];
}
const each = (milliseconds: number) => `${(milliseconds / count).toFixed(2)} ms`;
console.log(`${count} files, processor time for each`);
console.log(`  bare library      ${each(bare)}`);
console.log(`  opened by us      ${each(opening)}   ratio ${(opening / bare).toFixed(2)}`);
console.log(`  opened, checked   ${each(product)}   ratio ${(product / bare).toFixed(2)}`);

if (existsSync(command)) {
  for (const jobs of [1, os.availableParallelism()]) {
    const probe = path.join(folder, "probe.cjs");
    const peak = path.join(folder, "peak");
    const write = `require("fs").writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS))`;
    writeFileSync(
      probe,
      `if (require("worker_threads").isMainThread) process.on("exit", () => ${write});`
    );
    const start = performance.now();
    spawnSync(
      process.execPath,
      ["--require", probe, command, "check", folder, "--format", "json", "--jobs", String(jobs)],
      { maxBuffer: 1 << 30 }
    );
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Math.round(Number(readFileSync(peak, "utf8")) / 1024);
    console.log(
      `  xxgk --jobs ${jobs}     ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} files/s, peak ${megabytes} MB`
    );
  }
} else console.log(`  ${command} is not built: npm run build`);
rmSync(folder, { recursive: true });
