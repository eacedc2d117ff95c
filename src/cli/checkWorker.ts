import { parentPort } from "node:worker_threads";
import { checkFile, type Job } from "./checkFile";
import { chosenWords } from "./chosenWords";

/** The thread behind `threadChecker`: one job in, one checked file out. */
parentPort?.on("message", async (job: Job) => {
  parentPort?.postMessage(await checkFile(job, chosenWords()));
});
