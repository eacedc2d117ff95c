import type { DocumentFailureWords } from "../../words/PriorWords";
import type { FileFailure } from "../../words/FileWords";

/** Why a file that was chosen, or what was pasted, could not be read. */
export class SourceFailure extends Error {
  override readonly name = "SourceFailure";

  constructor(
    readonly why:
      | { readonly from: "document"; readonly reason: keyof DocumentFailureWords }
      | { readonly from: "file"; readonly reason: FileFailure; readonly detail: string }
  ) {
    super(why.reason);
  }
}
