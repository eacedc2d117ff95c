import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { decodeText } from "../../sheets/decodeText";
import type { FilePlace } from "./readRegular";

/** What lies in a folder or one below it. */
export interface Found {
  /** As it is shown. */
  readonly file: string;
  /** Where the system's name for it is not the one that is shown. */
  readonly place?: FilePlace;
  /** `special`: a pipe, device or socket, or a link to a folder; `closed`: a folder that may not be read. */
  readonly is: "file" | "special" | "closed";
}

interface Folder {
  readonly file: string;
  readonly place: FilePlace;
}

/** Excel's lock files, and what the system hides. */
const hidden = /^(~\$|\.)/;

/**
 * Everything in a folder, in a stable order. Links to folders are not followed: they may lead in a
 * circle. Names are read as bytes, since archives of old Chinese programs leave some that are not
 * UTF-8.
 */
export async function walkFolder(folder: string): Promise<Found[]> {
  return walk({ file: folder, place: folder });
}

async function walk(folder: Folder): Promise<Found[]> {
  const entries = await readdir(asPath(folder.place), {
    withFileTypes: true,
    encoding: "buffer",
  }).catch(() => null);
  if (entries === null) return [{ file: folder.file, is: "closed" }];
  const named = entries
    .map((entry) => ({ entry, name: decodeText(entry.name) }))
    .filter(({ name }) => !hidden.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: Found[] = [];
  for (const { entry, name } of named) {
    const below = inFolder(folder, name, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(below)));
    else found.push({ ...below, is: await kindOf(entry, below.place) });
  }
  return found;
}

type Entry = Pick<import("node:fs").Dirent<Buffer>, "isFile" | "isSymbolicLink">;

/** A link that leads nowhere or to itself counts as a file: whoever reads it says what is the matter. */
async function kindOf(entry: Entry, place: FilePlace): Promise<"file" | "special"> {
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "special";
  const target = await stat(asPath(place)).catch(() => null);
  return target === null || target.isFile() ? "file" : "special";
}

function inFolder({ file, place }: Folder, name: string, bytes: Buffer): Folder {
  const shown = path.join(file, name);
  const isPlain = typeof place === "string" && Buffer.from(name).equals(bytes);
  const within = Buffer.concat([Buffer.from(place), Buffer.from(path.sep), bytes]);
  return { file: shown, place: isPlain ? shown : new Uint8Array(within) };
}

function asPath(place: FilePlace): string | Buffer {
  return typeof place === "string" ? place : Buffer.from(place);
}
