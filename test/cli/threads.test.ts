import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runJobs } from "../../src/cli/runJobs";
import { threadChecker } from "../../src/cli/threadChecker";
import { wordsFor } from "../../src/words";

const words = wordsFor("zh-CN");
let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that answers with the file's name, unless the name tells it to misbehave. */
function script(): string {
  const file = path.join(folder, "thread.cjs");
  writeFileSync(
    file,
    `const { parentPort } = require("worker_threads");
     parentPort.on("message", ({ file }) => {
       if (file === "hangs") for (;;);
       if (file === "throws") throw new Error("x");
       if (file === "exits") process.exit(3);
       if (file === "eats") for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
       parentPort.postMessage({ report: { file }, notes: [], trouble: null });
     });`
  );
  return file;
}

test("a file that hangs, dies or takes all memory is given up, and the next one is checked", async () => {
  const files = ["a", "b", "c", "hangs", "d", "throws", "exits", "e", "eats", "f", "g"];
  const jobs = files.map((file) => ({ file, mark: null, overwrite: false }));
  const checked = await runJobs(
    jobs,
    1,
    () => threadChecker(script(), words, 15_000),
    () => undefined
  );
  expect(checked.map(({ report }) => report.error?.reason ?? report.file)).toEqual([
    ...["a", "b", "c", "tooSlow", "d", "unexpected", "unexpected", "e", "tooMuchMemory", "f", "g"],
  ]);
}, 120_000);

test("results come in the order of the jobs, and no more run at once than allowed", async () => {
  let running = 0;
  let most = 0;
  const jobs = Array.from({ length: 9 }, (_, n) => ({
    file: String(n),
    mark: null,
    overwrite: false,
  }));
  const check = async ({ file }: { file: string }) => {
    most = Math.max(most, (running += 1));
    await new Promise((done) => setTimeout(done, 20 - Number(file)));
    running -= 1;
    return { report: { file }, notes: [], trouble: null } as never;
  };
  const counts: number[] = [];
  const checked = await runJobs(
    jobs,
    3,
    () => ({ check, close: () => Promise.resolve() }),
    (n) => counts.push(n)
  );
  expect(checked.map(({ report }) => report.file)).toEqual(jobs.map(({ file }) => file));
  expect(most).toBe(3);
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
