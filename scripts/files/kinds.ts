import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeReport } from "../../src/features/doing/insert/writeReport";
import { readPriorYear } from "../../src/features/reading/prior/readPriorYear";
import { newXlsx } from "../../src/sheets/file/xlsx/newXlsx";
import { wordsFor } from "../../src/words";
import type { Report } from "../../test/fixtures/reports/readReports";
import { toXlsx } from "../../test/fixtures/workbooks/toXlsx";
import { layouts, writeWorkbook } from "../../test/fixtures/writeWorkbook";

const names = ["suqian-2020", "hongze-2023", "pingtan-2021", "huainan-office-2019"];
const reports = names.map(
  (name) => JSON.parse(readFileSync(`test/fixtures/reports/${name}.json`, "utf8")) as Report
);

const written = Array.from({ length: 8 }, (_, n) => {
  const report = { ...reports[n % reports.length], unit: `第${n}县` } as Report;
  const layout = layouts[n % layouts.length] ?? "one sheet";
  return writeWorkbook(report, { layout, sentences: true }).snapshot;
});

/** Published reports as bytes of .xlsx, from the barest to what a spreadsheet program saves. */
export interface Kind {
  readonly name: string;
  readonly files: readonly Uint8Array[];
}

/** Values and nothing else: no styles, no shared strings, which real files never are without. */
const bare = (): Kind => ({
  name: "values alone",
  files: written.map(({ sheets }) => toXlsx(sheets)),
});

/** The prescribed forms as the product inserts them, filled in. */
async function forms(): Promise<Kind> {
  const files = written.map(async (snapshot) => {
    const reading = readPriorYear(snapshot, { name: "", pictures: 0 });
    if (reading.is === "refused") throw new Error(reading.why);
    const workbook = newXlsx();
    await writeReport(workbook, reading.report, wordsFor("zh-CN").cells);
    return workbook.toBytes();
  });
  return { name: "our forms, filled in", files: await Promise.all(files) };
}

/** The same, opened and saved by LibreOffice; null where it is not installed. */
function resaved({ files }: Kind, folder: string): Kind | null {
  const office = (...args: string[]) => [
    "--headless",
    "--norestore",
    `-env:UserInstallation=file://${folder}/profile`,
    ...args,
  ];
  if (spawnSync("soffice", office("--version"), { timeout: 60_000 }).status !== 0) return null;
  const out = path.join(folder, "resaved");
  mkdirSync(out, { recursive: true });
  const paths = files.map((bytes, n) => {
    const file = path.join(folder, `${n}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  execFileSync("soffice", office("--convert-to", "xlsx", "--outdir", out, ...paths), {
    stdio: "ignore",
    timeout: 300_000,
  });
  return {
    name: "the same, saved by LibreOffice",
    files: paths.map((file) => new Uint8Array(readFileSync(path.join(out, path.basename(file))))),
  };
}

export async function kinds(folder: string): Promise<readonly Kind[]> {
  const filled = await forms();
  const saved = resaved(filled, folder);
  return [bare(), filled, ...(saved ? [saved] : [])];
}
