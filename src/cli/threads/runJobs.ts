import type { Job } from "../checkFile";
import type { CheckedFile } from "../FileReport";
import type { Checker } from "./Checker";

/** So many results per checker wait for an earlier one at the most, however many files there are. */
const ahead = 16;

/**
 * Has the jobs done by several checkers at once, and hands on each result as soon as those before
 * it have been: in the order of the jobs, whichever was done first.
 */
export async function runJobs(
  jobs: readonly Job[],
  atOnce: number,
  newChecker: () => Checker,
  done: (checked: CheckedFile, count: number) => void
): Promise<void> {
  const early = new Map<number, CheckedFile>();
  let waiting: (() => void)[] = [];
  let next = 0;
  let told = 0;
  const keep = (index: number, checked: CheckedFile) => {
    early.set(index, checked);
    for (let one = early.get(told); one; one = early.get(told)) {
      early.delete(told);
      done(one, (told += 1));
    }
    for (const goOn of waiting.splice(0)) goOn();
  };
  const work = async () => {
    const checker = newChecker();
    try {
      for (let index = next++; index < jobs.length; index = next++) {
        while (index - told > ahead * atOnce)
          await new Promise<void>((goOn) => (waiting = [...waiting, goOn]));
        keep(index, await checker.check(jobs[index] as Job));
      }
    } finally {
      await checker.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
}
