import type { Code } from "../../src/engine/Code";
import type { Line, Said } from "../../src/engine/Result";

/** The key of a result's line, or the code of its cell; "" where it is about a whole table or report. */
export function keyOf(line: Line): string {
  if ("key" in line) return line.key;
  return line.each === "cell" ? line.code : "";
}

/** The cells that keep a result from being decided; none in results that are. */
export function missingIn(result: Said): readonly Code[] {
  return "missing" in result ? result.missing : [];
}
