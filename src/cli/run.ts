import { check } from "./commands/check";
import { compare } from "./commands/compare";
import { directory } from "./commands/directory";
import { editions } from "./commands/editions";
import { importReport } from "./commands/importReport";
import { rollUp } from "./commands/rollUp";
import { template } from "./commands/template";
import { text } from "./commands/text";
import { help } from "./help";
import type { ExitCode, Io } from "./Io";
import { UsageError } from "./UsageError";

const commands = {
  check,
  compare,
  directory,
  editions,
  import: importReport,
  rollup: rollUp,
  template,
  text,
};

/** Those that read files of others and have no threads of their own: see `runInThread`. */
export const inThread: ReadonlySet<string> = new Set(["compare", "directory", "import", "text"]);

/** Carries out a command line. Whatever goes wrong is one sentence, never a stack trace. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = "--help", ...rest] = args;
  if (["--help", "-h", "help"].includes(name)) {
    io.out(help.main);
    return args.length === 0 ? 2 : 0;
  }
  try {
    if (!Object.hasOwn(commands, name))
      throw new UsageError(
        name.startsWith("-")
          ? io.words.command.unknownOption(name)
          : io.words.command.unknownCommand(name)
      );
    return await commands[name as keyof typeof commands](rest, io);
  } catch (error) {
    io.say(
      error instanceof UsageError
        ? error.message
        : io.words.command.unexpected(error instanceof Error ? error.message : String(error))
    );
    return 2;
  }
}
