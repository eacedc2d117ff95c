import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { writeDocx } from "../fixtures/documents/writeDocuments";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { fc, runs } from "../random";
import { buildCli, builtCommand, patience, runCli } from "./builtCli";

const report = readReport("pingtan-2022");
let folder = "";
const at = (...names: string[]) => path.join(folder, ...names);
beforeAll(async () => {
  await buildCli();
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  const [first, ...others] = writeWorkbook(report).snapshot.sheets;
  let left = 1;
  const values = first!.values.map((line) =>
    line.map((value) => (typeof value === "number" && left-- > 0 ? value + 1 : value))
  );
  writeFileSync(at("book.xlsx"), toXlsx([{ ...first!, values }, ...others]));
  writeFileSync(at("report.docx"), writeDocx(report));
}, patience.build);
afterAll(() => rmSync(folder, { recursive: true }));

const writes = (output: string): readonly (readonly string[])[] => [
  ["check", at("book.xlsx"), "--mark", output, "--force"],
  ["check", at("book.xlsx"), "--report", output, "--force"],
  ["import", at("report.docx"), "-o", output, "--force"],
  ["compare", at("book.xlsx"), "--prior", at("report.docx"), "-o", output, "--force"],
  ["rollup", at("book.xlsx"), "-o", output, "--force"],
];

/** Ended without warning after so many milliseconds; true where it was still running then. */
function killed(args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [builtCommand, ...args], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

test(
  "killed at any moment, the earlier file stays, or the new one is there in full",
  async () => {
    const output = at("kept.xlsx");
    const earlier = toXlsx([{ name: "S", values: [["earlier"]] }]);
    const moments = fc.sample(fc.integer({ min: 100, max: 600 }), runs(10));
    for (const [n, moment] of moments.entries()) {
      writeFileSync(output, earlier);
      const all = writes(output);
      await killed(all[n % all.length] ?? [], moment);
      const found = readFileSync(output);
      if (!found.equals(earlier)) expect((await openXlsx(found).read()).sheets).not.toEqual([]);
    }
  },
  10 * patience.run
);

/** A disc of a megabyte, where root may have one; null elsewhere. */
function smallDisc(): string | null {
  const place = at("disc");
  mkdirSync(place);
  const mount = ["-t", "tmpfs", "-o", "size=1m", "xxgk", place];
  return spawnSync("mount", mount, { stdio: "ignore" }).status === 0 ? place : null;
}

test(
  "on a full disc the earlier file stays as it was, nothing else is left, and a sentence says why",
  async () => {
    const place = smallDisc();
    if (place === null) {
      console.log("skipped: no disc may be mounted here");
      return;
    }
    try {
      const output = path.join(place, "kept.xlsx");
      writeFileSync(output, "earlier");
      const room = Buffer.alloc(1 << 20);
      // As full as it gets: half of what it asks for is still written.
      try {
        writeFileSync(path.join(place, "filler"), room);
      } catch {
        // That it does not all go in is what is wanted.
      }
      for (const args of writes(output)) {
        const { code, err } = await runCli(args);
        expect([args[0], code, err]).toEqual([args[0], 2, expect.stringContaining("ENOSPC")]);
        expect(err).not.toContain("    at ");
        expect(readFileSync(output, "utf8")).toBe("earlier");
      }
      expect(readdirSync(place).sort()).toEqual(["filler", "kept.xlsx"]);
    } finally {
      execFileSync("umount", [place]);
    }
  },
  5 * patience.run
);

test(
  "no input is written over, not even by its other names",
  async () => {
    const [book, docx] = [readFileSync(at("book.xlsx")), readFileSync(at("report.docx"))];
    symlinkSync(at("book.xlsx"), at("soft.xlsx"));
    linkSync(at("book.xlsx"), at("hard.xlsx"));
    symlinkSync(at("report.docx"), at("docx.xlsx"));
    for (const output of ["soft.xlsx", "hard.xlsx"].map((name) => at(name)))
      for (const args of [
        ["check", at("book.xlsx"), "--mark", output, "--force"],
        ["check", at("book.xlsx"), "--report", output, "--force"],
        ["import", at("book.xlsx"), "-o", output, "--force"],
        ["compare", at("report.docx"), "--prior", at("book.xlsx"), "-o", output, "--force"],
        ["rollup", at("book.xlsx"), "-o", output, "--force"],
      ]) {
        const { code, err } = await runCli(args);
        expect([args, code]).toEqual([args, 2]);
        expect(err).toMatch(/^[^\n]+\n$/);
      }
    const prior = ["--prior", at("report.docx"), "--mark", at("docx.xlsx"), "--force"];
    expect((await runCli(["check", at("book.xlsx"), ...prior])).code).toBe(2);
    expect(readFileSync(at("book.xlsx"))).toEqual(book);
    expect(readFileSync(at("report.docx"))).toEqual(docx);
  },
  20 * patience.run
);

test(
  "marks and report do not go into one file",
  async () => {
    const both = ["--mark", at("one.xlsx"), "--report", at(".", "one.xlsx")];
    const { code, err } = await runCli(["check", at("book.xlsx"), ...both]);
    expect([code, err]).toEqual([2, expect.stringContaining("--mark 和 --report")]);
  },
  patience.run
);

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("an answer that cannot be printed is a sentence and exit code 2", () => {
  const run = (args: string[], shell: string) =>
    spawnSync("sh", ["-c", shell, "sh", process.execPath, builtCommand, ...args], {
      encoding: "utf8",
      timeout: patience.run,
    });
  for (const args of [["editions"], ["check", at("book.xlsx")], ["check", "--help"]]) {
    const { status, stderr } = run(args, '"$@" > /dev/full');
    expect([args, status, stderr]).toEqual([args, 2, expect.stringContaining("结果没有全部写出")]);
    expect(stderr).not.toContain("    at ");
  }
  const closed = run(["editions", "--format", "json"], '{ "$@"; echo $? >&2; } | true');
  expect(closed.stderr).not.toContain("    at ");
  const lost = spawnSync(process.execPath, [builtCommand, "nothing"], {
    stdio: ["ignore", "ignore", openSync("/dev/full", "w")],
  });
  expect(lost.status).toBe(2);
});
