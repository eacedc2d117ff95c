import { failureText } from "../../features/reading/prior/failureText";
import { SourceFailure } from "../../taskpane/session/SourceFailure";
import type { Words } from "../../words/Words";
import { Refused } from "./readAsForms";

/** What a person is told where a file cannot be used. */
export function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof SourceFailure) return failureText(error.why, words.files);
  if (error instanceof Refused) return words.prior.refused[error.why];
  // The browser reads the file anew, and it may have gone meanwhile.
  if (error instanceof DOMException) return words.page.gone;
  // A defect of ours: the person gets a sentence, the developer the error.
  console.error(error);
  return words.files.reasons.unexpected("");
}
