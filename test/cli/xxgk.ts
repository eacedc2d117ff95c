import { checkFile } from "../../src/cli/checkFile";
import { run } from "../../src/cli/run";
import { wordsFor } from "../../src/words";

const words = wordsFor("zh-CN");

/** Runs a command line without threads. */
export async function xxgk(...args: string[]) {
  let out = "";
  const said: string[] = [];
  const code = await run(args, {
    out: (text) => (out += text),
    say: (line) => said.push(line),
    progress: () => undefined,
    words,
    newChecker: () => ({ check: (job) => checkFile(job, words), close: () => Promise.resolve() }),
  });
  return { code, out, said };
}
