import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runJobs } from "../../src/cli/threads/runJobs";
import { threadChecker } from "../../src/cli/threads/threadChecker";
import { runInThread } from "../../src/cli/threads/runInThread";
import type { Checker } from "../../src/cli/threads/Checker";
import type { Job } from "../../src/cli/checkFile";
import type { CheckedFile } from "../../src/cli/FileReport";
import { wordsFor } from "../../src/words";

const words = wordsFor("zh-CN");
const close = () => Promise.resolve();
const never = { check: () => Promise.reject(new Error("not here")), close };
const resultFor = (file: string) =>
  ({ report: { file }, notes: [], trouble: null, priorTrouble: null }) as never;
let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that answers with the file's name, unless the name tells it to misbehave. */
function script(): string {
  const file = path.join(folder, "thread.cjs");
  writeFileSync(
    file,
    `const { parentPort, workerData } = require("worker_threads");
     if (workerData.args) {
       parentPort.postMessage({ is: "begun", file: workerData.args[1] });
       for (;;);
     }
     parentPort.on("message", ({ file, prior }) => {
       if (file === "hangs") for (;;);
       if (prior === "hangs") {
         parentPort.postMessage({ is: "begun", file: prior });
         for (;;);
       }
       if (file === "throws") throw new Error("x");
       if (file === "exits") process.exit(3);
       if (file === "eats") for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
       const checked = { report: { file }, notes: [], trouble: null, priorTrouble: null };
       parentPort.postMessage({ is: "checked", checked });
     });`
  );
  return file;
}

const patience = { processor: 4000, clock: 60_000 };
const jobsFor = (files: readonly string[], prior: string | null = null) =>
  files.map((file) => ({ file, prior, mark: null, overwrite: false }));

/** What is said of each file, in the order in which it is handed on. */
async function checkAll(
  jobs: readonly Job[],
  newChecker: () => Checker,
  atOnce = 1
): Promise<CheckedFile[]> {
  const all: CheckedFile[] = [];
  await runJobs(jobs, atOnce, newChecker, (checked, count) => {
    all.push(checked);
    expect(count).toBe(all.length);
  });
  return all;
}

test("a file that hangs, dies or takes all memory is given up, and the next one is checked", async () => {
  const files = ["a", "b", "c", "hangs", "d", "throws", "exits", "e", "eats", "f", "g"];
  const checked = await checkAll(jobsFor(files), () =>
    threadChecker(script(), words, new Map(), patience)
  );
  expect(checked.map(({ report }) => report.error?.reason ?? report.file)).toEqual([
    ...["a", "b", "c", "tooSlow", "d", "unexpected", "unexpected", "e", "tooMuchMemory", "f", "g"],
  ]);
}, 120_000);

test("last year's report that hangs is blamed once, and every file is checked without it", async () => {
  const lost = new Map<string, string>();
  const checked = await checkAll(
    jobsFor(["a", "b", "c"], "hangs"),
    () => threadChecker(script(), words, lost, { ...patience, processor: 300 }),
    2
  );
  expect(checked.map(({ report }) => [report.file, report.error])).toEqual([
    ["a", undefined],
    ["b", undefined],
    ["c", undefined],
  ]);
  const sentence = `hangs：${words.files.reasons.tooSlow("")}`;
  expect(checked.map(({ priorTrouble }) => priorTrouble)).toEqual([sentence, sentence, sentence]);
  expect([...lost]).toEqual([["hangs", sentence]]);
}, 60_000);

test("a command whose file hangs says which one it was", async () => {
  const said: string[] = [];
  const io = { out: () => undefined, progress: () => undefined, words, newChecker: () => never };
  const say = (line: string) => said.push(line);
  const most = { ...patience, processor: 300 };
  expect(await runInThread(script(), ["import", "hangs"], { ...io, say }, most)).toBe(2);
  expect(said).toEqual([`hangs：${words.files.reasons.tooSlow("")}`]);
}, 60_000);

test("results come in the order of the jobs, and no more run at once than allowed", async () => {
  let running = 0;
  let most = 0;
  const files = Array.from({ length: 9 }, (_, n) => String(n));
  const check = async ({ file }: { file: string }) => {
    most = Math.max(most, (running += 1));
    await new Promise((done) => setTimeout(done, 20 - Number(file)));
    running -= 1;
    return resultFor(file);
  };
  const checked = await checkAll(jobsFor(files), () => ({ check, close }), 3);
  expect(checked.map(({ report }) => report.file)).toEqual(files);
  expect(most).toBe(3);
});

test("however long one file takes, few results wait for it", async () => {
  let started = 0;
  const slow = new EventEmitter();
  const check = async ({ file }: { file: string }) => {
    started += 1;
    if (file === "0") await once(slow, "over");
    return resultFor(file);
  };
  const files = Array.from({ length: 1_000 }, (_, n) => String(n));
  const all = checkAll(jobsFor(files), () => ({ check, close }), 2);
  await new Promise((done) => setTimeout(done, 50));
  expect(started).toBeLessThan(50);
  slow.emit("over");
  expect((await all).map(({ report }) => report.file)).toEqual(files);
});
