import { Inflate, inflateSync } from "fflate";
import { FileError } from "../FileError";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** Packed bytes that are unpacked at a time: at most 1,032 times as many come out. */
const step = 8 << 10;
/** So many are unpacked in one go: even if all of it is a bomb, that is 33 MB of work. */
const atOnce = 32 << 10;

/**
 * The bytes of an entry, `most` at the most. What the zip claims of their number is believed only as long as it proves
 * true: unpacking stops at the first byte too many. Throws a `FileError`: `tooLarge`, `hostile`,
 * `damaged` or `truncated`.
 */
export function unpack(entry: ZipEntry, most: number): Uint8Array {
  const { name, method, size, packed, crc } = entry;
  if (size > most) throw new FileError("tooLarge", `${name}: ${size} bytes`);
  if (size >= limits.zip.ratioFrom && size > packed.length * limits.zip.ratio)
    throw new FileError("hostile", `${name}: packed ${Math.round(size / packed.length)} times`);
  const bytes = method === 0 ? packed : inflated(entry);
  if (bytes.length !== size) throw new FileError("damaged", `${name} is shorter than it says`);
  if (crc32(bytes) !== crc) throw new FileError("damaged", `${name}: checksum`);
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  return entry.packed.length <= atOnce ? inflatedAtOnce(entry) : inflatedInSteps(entry);
}

/** With room for one byte too many: fflate drops what lies beyond, so memory stays bounded. */
function inflatedAtOnce({ name, packed, size }: ZipEntry): Uint8Array {
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    if (bytes.length > size) throw new FileError("hostile", `${name}: longer than it says`);
    return bytes;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("damaged", `${name}: ${String(error)}`);
  }
}

function inflatedInSteps({ name, packed, size }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  // Set in the callback, where the compiler does not look.
  let finished = false as boolean;
  const inflate = new Inflate((chunk, final) => {
    if (length + chunk.length > size)
      throw new FileError("hostile", `${name}: longer than it says`);
    bytes.set(chunk, length);
    length += chunk.length;
    finished = final;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("damaged", `${name}: ${String(error)}`);
  }
  if (!finished) throw new FileError("truncated", name);
  return bytes.subarray(0, length);
}
