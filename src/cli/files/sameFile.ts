import { realpathSync, statSync } from "node:fs";
import path from "node:path";

/** Whether two paths lead to one file, by links too, or would if it were there. */
export function sameFile(one: string, other: string): boolean {
  if (canonical(one) === canonical(other)) return true;
  const [a, b] = [statOf(one), statOf(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Of a file that is not there, by its folder. */
function canonical(file: string): string {
  const folder = path.dirname(path.resolve(file));
  return real(file) ?? path.join(real(folder) ?? folder, path.basename(file));
}

function real(place: string): string | null {
  try {
    return realpathSync(place);
  } catch {
    return null;
  }
}

/** In whole numbers: those of some systems are too large for anything else. */
function statOf(file: string) {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
