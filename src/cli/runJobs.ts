import type { Checker } from "./Checker";
import type { Job } from "./checkFile";
import type { CheckedFile } from "./FileReport";

/**
 * Has the jobs done by several checkers at once.
 *
 * @returns the results in the order of the jobs, whichever was done first
 */
export async function runJobs(
  jobs: readonly Job[],
  atOnce: number,
  newChecker: () => Checker,
  done: (count: number) => void
): Promise<CheckedFile[]> {
  const results = new Array<CheckedFile>(jobs.length);
  let next = 0;
  let count = 0;
  const work = async () => {
    const checker = newChecker();
    try {
      for (let index = next++; index < jobs.length; index = next++) {
        results[index] = await checker.check(jobs[index] as Job);
        done((count += 1));
      }
    } finally {
      await checker.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
  return results;
}
