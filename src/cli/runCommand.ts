import { chosenWords } from "./chosenWords";
import type { Io } from "./Io";
import { printable } from "./printable";
import { run } from "./run";
import { threadChecker } from "./threadChecker";

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

  // `xxgk … | head` closes the pipe early; that is no failure of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });

  let passing = false;
  const say = (line: string) => {
    stderr.write(`${passing ? "\r\u001b[K" : ""}${printable(line)}\n`);
    passing = false;
  };
  let steps = 0;
  const progress = (line: string) => {
    if (stderr.isTTY) {
      stderr.write(`\r\u001b[K${printable(line)}`);
      passing = true;
    } else if ((steps += 1) % progressStep === 0) say(line);
  };

  const io: Io = {
    out: (text) => {
      if (passing) stderr.write("\r\u001b[K");
      passing = false;
      stdout.write(printable(text));
    },
    say,
    progress,
    words,
    newChecker: () => threadChecker(script, words),
  };

  void run(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
