import { parentPort } from "node:worker_threads";
import { checkFile, type Job } from "./checkFile";
import { chosenWords } from "./chosenWords";

/** The thread behind `threadChecker`: one job in, one checked file out. */
export function answerJobs(): void {
  parentPort?.on("message", (job: Job) => void answer(job));
}

async function answer(job: Job): Promise<void> {
  parentPort?.postMessage(await checkFile(job, chosenWords()));
}
