import { Worker } from "node:worker_threads";
import type { FileFailure } from "../words/FileWords";
import type { Words } from "../words/Words";
import type { Checker } from "./Checker";
import { failure, type Job } from "./checkFile";
import type { CheckedFile } from "./FileReport";

/** Milliseconds after which a file is given up; an ordinary one takes 10, on a busy machine 100. */
const longest = 60_000;
/** Megabytes of objects that a thread may hold; the limits of reading keep far below it. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/**
 * Checks files in a thread of its own, so that a file that hangs or takes all memory in the library
 * is given up, and the next one goes on in a new thread.
 *
 * @param script the built command, which answers jobs where it is a thread
 */
export function threadChecker(script: string, words: Words, limit = longest): Checker {
  let worker: Worker | null = null;
  const start = () => {
    const started = new Worker(script, { resourceLimits });
    started.unref();
    return started;
  };
  return {
    check: async (job) => {
      worker ??= start();
      const answer = await ask(worker, job, limit);
      if (typeof answer !== "string") return answer;
      await worker.terminate();
      worker = null;
      return failure(job.file, answer, words.files.reasons[answer](""));
    },
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}

/** The thread's answer, or why there is none. */
function ask(worker: Worker, job: Job, limit: number): Promise<CheckedFile | FileFailure> {
  return new Promise((resolve) => {
    const settle = (answer: CheckedFile | FileFailure) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", failed).off("exit", gone);
      resolve(answer);
    };
    const failed = ({ code }: Error & { code?: string }) =>
      settle(code === "ERR_WORKER_OUT_OF_MEMORY" ? "tooMuchMemory" : "unexpected");
    const gone = () => settle("unexpected");
    const timer = setTimeout(() => settle("tooSlow"), limit);
    worker.on("message", settle).on("error", failed).on("exit", gone);
    worker.postMessage(job);
  });
}
