import type { ZipEntry } from "./ZipEntry";

const utf8Name = 1 << 11;
const sizesFollow = 1 << 3;
const version = 20;

/**
 * A zip of these entries, in their order, with their packed bytes as they are. Equal entries give
 * equal bytes.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const local = named.reduce(
    (sum, { entry, name }) => sum + 30 + name.length + entry.packed.length,
    0
  );
  const central = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = local;
  for (const { entry, name } of named) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, version, true);
    writeFacts(view, directory + 6, entry, name.length);
    view.setUint32(directory + 42, at, true);
    bytes.set(name, directory + 46);
    directory += 46 + name.length;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return bytes;
}

/** The fields that the entry and its line in the directory have in common (APPNOTE 4.3.7, 4.3.12). */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number) {
  view.setUint16(at, version, true);
  // The sizes stand in front here, whatever the zip had that the entry comes from.
  view.setUint16(at + 2, (entry.flags | utf8Name) & ~sizesFollow, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
