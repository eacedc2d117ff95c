import { isMainThread } from "node:worker_threads";
import { answerJobs } from "./answerJobs";
import { runCommand } from "./runCommand";

// The command and its threads are one file, which can be handed on by itself.
if (isMainThread) runCommand(__filename);
else answerJobs();
