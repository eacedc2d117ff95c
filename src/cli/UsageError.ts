/** The command was called wrongly; the message is the sentence for the person. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
