import type { RollUpCommandWords } from "../words/RollUpWords";

/** Before so many files nobody can tell. */
const fewest = 5;
const second = 1000;
const minute = 60;

/** How long the rest takes at the pace so far; "" where that cannot be told. @param spent milliseconds */
export function timeLeft(
  spent: number,
  done: number,
  all: number,
  words: Pick<RollUpCommandWords, "seconds" | "minutes">
): string {
  if (done < fewest || done >= all) return "";
  const seconds = Math.ceil(((spent / done) * (all - done)) / second);
  return seconds < minute ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / minute));
}
