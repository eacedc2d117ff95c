import type { Job } from "../checkFile";
import type { CheckedFile } from "../FileReport";

/** Checks one file at a time, here or in a thread of its own. */
export interface Checker {
  check(job: Job): Promise<CheckedFile>;
  close(): Promise<void>;
}
