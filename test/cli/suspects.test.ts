import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkFile } from "../../src/cli/checkFile";
import type { FileReport } from "../../src/cli/FileReport";
import { run } from "../../src/cli/run";
import { wordsFor } from "../../src/words";
import { changed } from "../features/reading/prior/priorYears";
import { readReport, type Report } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { withoutRarities } from "../fixtures/reports/withoutRarities";
import { writeWorkbook } from "../fixtures/writeWorkbook";

const words = wordsFor("zh-CN");
let folder = "";
const at = (name: string) => path.join(folder, name);
const write = (name: string, report: Report) =>
  writeFileSync(
    at(name),
    toXlsx(writeWorkbook(report, { layout: "three sheets" }).snapshot.sheets)
  );

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-suspects-"));
  write(
    "swapped.xlsx",
    changed(withoutRarities(readReport("suqian-2020")), "t3", 2, 0, () => 408)
  );
  write("several.xlsx", readReport("pingtan-police-2021"));
  write(
    "blank.xlsx",
    changed(withoutRarities(readReport("suqian-2020")), "t3", 2, 0, () => null)
  );
  write("good.xlsx", withoutRarities(readReport("suqian-2020")));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(...args: string[]): Promise<string> {
  let out = "";
  await run(["check", ...args], {
    out: (text) => (out += text),
    say: () => undefined,
    progress: () => undefined,
    words,
    newChecker: () => ({ check: (job) => checkFile(job, words), close: () => Promise.resolve() }),
  });
  return out;
}

const suspectsIn = async (name: string) => {
  const [report] = JSON.parse(await check("--format", "json", at(name))) as FileReport[];
  return report?.findings.map(({ rule, suspects }) => [rule, suspects] as const) ?? [];
};

test("the one wrong cell, with each finding it explains", async () => {
  const only = {
    certainty: "only",
    alternatives: 1,
    changes: [{ sheet: "依申请公开", address: "D8", from: "408", to: "480" }],
  };
  expect(await suspectsIn("swapped.xlsx")).toEqual([
    ["A2", [only]],
    ["A3", [only]],
  ]);
  expect(await check(at("swapped.xlsx"))).toContain(
    "  最可能填错（唯一解释）：工作表“依申请公开”D8 408 → 480\n"
  );
});

test("several explanations are all listed, and none is called the answer", async () => {
  for (const [, suspects] of await suspectsIn("several.xlsx")) {
    expect(suspects).toHaveLength(3);
    for (const { certainty, alternatives, changes } of suspects) {
      expect([certainty, alternatives, changes.length]).toEqual(["one-of", 3, 2]);
    }
  }
  const text = await check(at("several.xlsx"));
  expect(text.match(/可能填错（3 种可能）/g)).toHaveLength(1);
  expect(text).toMatch(/D\d+ 1 → 2，并 工作表“依申请公开”J\d+ 1 → 2；或 /);
});

test("nothing is suspected where everything adds up", async () => {
  expect((await suspectsIn("good.xlsx")).flatMap(([, suspects]) => suspects)).toEqual([]);
  expect(await check(at("good.xlsx"))).not.toContain("填错");
});

test("a blank that can hold one value only is said with it, in text and JSON", async () => {
  const [file] = JSON.parse(await check("--format", "json", at("blank.xlsx"))) as FileReport[];
  expect(file?.blanks).toEqual([
    { sheet: "依申请公开", address: "D8", item: "t3.r3.1.c1", value: "480" },
  ]);
  expect(await check(at("blank.xlsx"))).toContain("  工作表“依申请公开”D8 空着，按勾稽应为 480\n");
});
