import { isMainThread } from "node:worker_threads";
import { runCommand } from "./runCommand";
import { answer } from "./threads/answer";

// The command and its threads are one file, which can be handed on by itself.
if (isMainThread) runCommand(__filename);
else answer();
