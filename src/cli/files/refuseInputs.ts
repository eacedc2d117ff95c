import type { CommandWords } from "../../words/FileWords";
import { UsageError } from "../UsageError";
import { sameFile } from "./sameFile";

/**
 * Throws a `UsageError` where a file that is to be written is one that is read: not even `--force`
 * is meant for that.
 *
 * @param option that names the file to be written
 */
export function refuseInputs(
  option: string,
  output: string | undefined,
  inputs: readonly string[],
  words: CommandWords
): void {
  if (output !== undefined && inputs.some((input) => sameFile(input, output)))
    throw new UsageError(words.notItself(option));
}
