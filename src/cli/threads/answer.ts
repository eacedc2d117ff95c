import { parentPort, workerData } from "node:worker_threads";
import { checkFile, type Job } from "../checkFile";
import { chosenWords } from "../chosenWords";
import { priorReader } from "../priorReader";
import { run } from "../run";
import type { Message, Task } from "./Message";

/** What the command does where it is a thread of itself. */
export function answer(): void {
  const task = workerData as Task;
  if (task === "jobs") answerJobs();
  else void carryOut(task.args);
}

const tell = (message: Message) => parentPort?.postMessage(message);
const begun = (file: string) => tell({ is: "begun", file });

/** One job in, one checked file out. */
function answerJobs() {
  const words = chosenWords();
  const priorOf = priorReader(words, begun);
  const check = async (job: Job) =>
    tell({ is: "checked", checked: await checkFile(job, words, begun, priorOf) });
  parentPort?.on("message", (job: Job) => void check(job));
}

async function carryOut(args: readonly string[]) {
  const words = chosenWords();
  const code = await run(args, {
    out: (text) => tell({ is: "out", text }),
    say: (text) => tell({ is: "say", text }),
    progress: (text) => tell({ is: "progress", text }),
    begun,
    words,
    newChecker: () => ({
      check: (job) => checkFile(job, words, begun),
      close: () => Promise.resolve(),
    }),
  });
  tell({ is: "ended", code });
}
