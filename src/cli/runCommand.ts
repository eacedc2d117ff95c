import { chosenWords } from "./chosenWords";
import type { Io } from "./Io";
import { printable } from "./printable";
import { inThread, run } from "./run";
import { runInThread } from "./threads/runInThread";
import { threadChecker } from "./threads/threadChecker";

/** A line each so many files where nobody watches a line change. */
const progressStep = 100;

/**
 * Runs the command with the process's own arguments and streams.
 *
 * @param script the built file, which is also what its threads run
 */
export function runCommand(script: string): void {
  const words = chosenWords();
  const { stdout, stderr } = process;

  // Whoever should read the complaints has gone: the exit code is left to tell.
  stderr.on("error", () => undefined);
  const complain = (text: string) => {
    try {
      stderr.write(text);
    } catch {
      // The disc that it goes to is full.
    }
  };

  let passing = false;
  const say = (line: string) => {
    complain(`${passing ? "\r\u001b[K" : ""}${printable(line)}\n`);
    passing = false;
  };
  let steps = 0;
  const progress = (line: string) => {
    if (stderr.isTTY) {
      complain(`\r\u001b[K${printable(line)}`);
      passing = true;
    } else if ((steps += 1) % progressStep === 0) say(line);
  };

  // A pipe says so later, a file at once.
  const giveUp = (error: unknown) => {
    say(words.command.cannotPrint((error as { code?: string }).code ?? ""));
    process.exit(2);
  };
  stdout.on("error", giveUp);

  const lostPriors = new Map<string, string>();
  const io: Io = {
    out: (text) => {
      if (passing) complain("\r\u001b[K");
      passing = false;
      try {
        stdout.write(printable(text));
      } catch (error) {
        giveUp(error);
      }
    },
    say,
    progress,
    words,
    newChecker: () => threadChecker(script, words, lostPriors),
  };

  const args = process.argv.slice(2);
  const work = inThread.has(args[0] ?? "") ? runInThread(script, args, io) : run(args, io);
  void work.then((code) => {
    process.exitCode = code;
  });
}
