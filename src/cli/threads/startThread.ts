import { Worker } from "node:worker_threads";
import type { FileFailure } from "../../words/FileWords";
import type { Message, Task } from "./Message";
import { watchProcessorTime } from "./processorTime";

/** Of the processor, so far: what it took this machine to start the command. */
const { user, system } = process.cpuUsage();
const start = (user + system) / 1000;

/** Milliseconds that may be spent on one file; an ordinary one takes 10 of the processor. */
export const patience = {
  /** 1.6 seconds on the machine it was measured on, more on a slow or busy one. */
  processor: 10 * start,
  /** By the clock, for what does not use the processor: a file of a network that has gone. */
  clock: 60_000,
};
export type Patience = typeof patience;

/** Megabytes of objects that a thread may hold; the limits of reading keep far below it. */
const resourceLimits = { maxOldGenerationSizeMb: 176, maxYoungGenerationSizeMb: 16 };

export interface Thread {
  send(order: unknown): void;
  /** Listens until it returns true, or the thread has to be given up: then to `null` and the reason. */
  listen(heard: (message: Message | null, lost: FileFailure | null) => boolean): void;
  end(): Promise<void>;
}

/**
 * A thread of its own, so that a file that hangs or takes all memory in a library is given up, and
 * nothing else with it.
 *
 * @param script the built command, which answers where it is a thread
 */
export function startThread(script: string, task: Task, most: Patience): Thread {
  const worker = new Worker(script, { resourceLimits, workerData: task });
  worker.unref();
  return {
    send: (order) => worker.postMessage(order),
    listen: (heard) => listen(worker, most, heard),
    end: async () => {
      await worker.terminate();
    },
  };
}

function listen(worker: Worker, most: Patience, heard: Parameters<Thread["listen"]>[0]) {
  let rest = watch();
  const settle = () => {
    rest();
    worker.off("message", told).off("error", failed).off("exit", gone);
  };
  const lose = (reason: FileFailure) => {
    settle();
    heard(null, reason);
  };
  const told = (message: Message) => {
    // Each file has its own time.
    if (message.is === "begun") {
      rest();
      rest = watch();
    }
    if (heard(message, null)) settle();
  };
  const failed = ({ code }: Error & { code?: string }) =>
    lose(code === "ERR_WORKER_OUT_OF_MEMORY" ? "tooMuchMemory" : "unexpected");
  const gone = () => lose("unexpected");
  worker.on("message", told).on("error", failed).on("exit", gone);

  function watch(): () => void {
    const timer = setTimeout(() => lose("tooSlow"), most.clock);
    const endWatch = watchProcessorTime(most.processor, () => lose("tooSlow"));
    return () => {
      clearTimeout(timer);
      endWatch();
    };
  }
}
