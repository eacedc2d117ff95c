import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { FileError } from "../../sheets/file/FileError";
import { limits } from "../../sheets/file/limits";
import type { FileFailure } from "../../words/FileWords";

/** A path; as bytes where the system's name for it is not UTF-8. */
export type FilePlace = string | Uint8Array;

/** What is there is no file: a folder, a pipe, a device, a socket. */
export class NotRegular extends Error {
  override readonly name = "NotRegular";
}

/**
 * The bytes of a file, and of nothing that only looks like one: a pipe would be waited for without
 * end, a device never ends. At once, since whoever asks has nothing else to do meanwhile. Throws
 * `NotRegular`, a `FileError`, or what the system says.
 */
export function readRegular(place: FilePlace): Uint8Array {
  const path = typeof place === "string" ? place : Buffer.from(place);
  // Otherwise the opening of a pipe already waits for somebody to write to it.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new NotRegular();
    if (found.size > limits.file) throw new FileError("tooLarge", `${found.size} bytes`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

const byCode: Readonly<Record<string, FileFailure>> = {
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  ENAMETOOLONG: "notFound",
  EACCES: "noAccess",
  EPERM: "noAccess",
  EBUSY: "noAccess",
  EIO: "noAccess",
  EISDIR: "notRegular",
  // A link that leads to itself; a socket; a device that is not there.
  ELOOP: "notRegular",
  ENXIO: "notRegular",
  ENODEV: "notRegular",
};

/** Why a file could not be read. */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof FileError) return error.reason;
  if (error instanceof NotRegular) return "notRegular";
  const { code = "" } = error as { code?: string };
  return byCode[code] ?? "unexpected";
}
