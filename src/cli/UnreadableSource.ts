import type { FileFailure } from "../words/FileWords";
import { UsageError } from "./UsageError";

/** A file that could not be read as a report. Exit code 2. */
export class UnreadableSource extends UsageError {
  /**
   * @param sentence what is the matter and what to do, without the file's name
   * @param message the same with it
   */
  constructor(
    readonly reason: FileFailure | "noTable",
    readonly sentence: string,
    message: string
  ) {
    super(message);
  }
}
