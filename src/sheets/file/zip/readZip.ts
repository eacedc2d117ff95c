import { FileError } from "../FileError";
import { limits } from "../limits";
import type { ZipEntry } from "./ZipEntry";

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

/**
 * The directory of a zip (PKWARE APPNOTE.TXT 4.3), nothing unpacked. Throws a `FileError`:
 * `truncated` where the directory or an entry reaches beyond the file, `encrypted`, `tooLarge` for
 * too many entries, `damaged` for anything else that contradicts itself.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zip.entries) throw new FileError("tooLarge", `${count} entries`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    if (names.has(entry.name)) throw new FileError("damaged", `two entries ${entry.name}`);
    names.add(entry.name);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new FileError("truncated", "no end of directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature)
    throw new FileError("damaged", `no directory entry at ${at}`);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true)
  ) as [number, number, number];
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + commentLength;
  if (next > view.byteLength) throw new FileError("truncated", "directory");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, extra));
  const [packedSize, size, offset] = wideSizes(view, extra, extraLength, [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ]);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new FileError("encrypted", name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new FileError("damaged", `method ${method}`);
  const entry: ZipEntry = {
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    method,
    flags,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: packedBytes(bytes, view, offset, packedSize),
  };
  return { entry, next };
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, size: number) {
  if (offset + 30 > view.byteLength) throw new FileError("truncated", `entry at ${offset}`);
  if (view.getUint32(offset, true) !== localSignature)
    throw new FileError("damaged", `no entry at ${offset}`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > view.byteLength) throw new FileError("truncated", `entry at ${offset}`);
  return bytes.subarray(start, start + size);
}

type Sizes = [packed: number, size: number, offset: number];

/** Sizes that some writers keep in the zip64 field (APPNOTE 4.5.3) even for small files. */
function wideSizes(view: DataView, extra: number, length: number, sizes: Sizes): Sizes {
  if (!sizes.includes(inZip64)) return sizes;
  let [packed, size, offset] = sizes;
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const end = Math.min(field + view.getUint16(at + 2, true), extra + length);
    const wide = (narrow: number) => {
      if (narrow !== inZip64) return narrow;
      if (field + 8 > end) throw new FileError("damaged", "zip64 field");
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    // In the order of the specification: size, packed size, offset.
    size = wide(size);
    packed = wide(packed);
    offset = wide(offset);
    return [packed, size, offset];
  }
  throw new FileError("damaged", "no zip64 field");
}
