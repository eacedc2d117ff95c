import type { ReadingFailure } from "../../features/reading/prior/failureText";

/** A file that was chosen, or what was pasted, could not be read. */
export class SourceFailure extends Error {
  override readonly name = "SourceFailure";

  constructor(readonly why: ReadingFailure) {
    super(why.reason);
  }
}
