import { parseArgs, type ParseArgsConfig } from "node:util";
import type { CommandWords } from "../words/FileWords";
import { UsageError } from "./UsageError";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads a command's arguments. Throws a `UsageError` with one sentence. */
export function readOptions<const Wanted extends Options>(
  args: readonly string[],
  options: Wanted,
  words: CommandWords
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(-[^\s',=]*)/.exec(message)?.[1] ?? "";
    throw new UsageError(
      code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
        ? words.needsValue(option)
        : words.unknownOption(option)
    );
  }
}

/** One of a few words; the first is meant where none is given. */
export function oneOf<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
  words: CommandWords
): Choice {
  if (value === undefined) return choices[0];
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(words.badValue(option, choices.join("、")));
  return choice;
}

/** A list with commas, of a few words. */
export function listOf(
  option: string,
  value: string,
  choices: readonly string[],
  words: CommandWords
): readonly string[] {
  const chosen = value.split(/[,，、]/).map((each) => each.trim());
  if (!chosen.every((each) => choices.includes(each)))
    throw new UsageError(words.badValue(option, choices.join("、")));
  return chosen;
}

export function wholeNumber(
  option: string,
  value: string,
  least: number,
  most: number,
  words: CommandWords
): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(words.badValue(option, `${least}—${most}`));
  return number;
}
