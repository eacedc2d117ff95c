import { FileError } from "../FileError";
import { countXml, type XmlCount } from "./countXml";
import { pack } from "./pack";
import { readZip } from "./readZip";
import { unpack } from "./unpack";
import { writeZip } from "./writeZip";
import type { ZipEntry } from "./ZipEntry";
import { hasDoctype } from "./hasDoctype";

/** Bytes of one part that is read, and of all of them, unpacked; what their XML may be made of. */
interface Sizes {
  readonly part: number;
  readonly parts: number;
  readonly xml: XmlCount;
}

/**
 * The parts of an .xlsx, .docx (ECMA-376 part 2) or .ods. A part is unpacked when it is first asked for,
 * under the limits; what is not replaced stays packed as it was.
 */
export class Package {
  private readonly unpacked = new Map<string, Uint8Array>();
  private total = 0;
  private readonly counted = { elements: 0, text: 0 };

  private constructor(
    private readonly entries: Map<string, ZipEntry>,
    private readonly most: Sizes
  ) {}

  /** Throws a `FileError` where the bytes are no sound zip. */
  static open(bytes: Uint8Array, most: Sizes): Package {
    return new Package(new Map(readZip(bytes).map((entry) => [entry.name, entry])), most);
  }

  copy(): Package {
    return new Package(new Map(this.entries), this.most);
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Throws a `FileError`; `damaged` where there is no such part. */
  bytes(path: string): Uint8Array {
    const known = this.unpacked.get(path);
    if (known) return known;
    const entry = this.entries.get(path);
    if (!entry) throw new FileError("damaged", `no part ${path}`);
    this.total += entry.size;
    if (this.total > this.most.parts)
      throw new FileError("tooLarge", `${this.total} bytes of parts`);
    const bytes = unpack(entry, this.most.part);
    if (/\.(xml|rels)$/i.test(path)) this.refuseBombs(path, bytes);
    this.unpacked.set(path, bytes);
    return bytes;
  }

  /** Whoever parses XML makes objects of it, a hundred times its size: it is counted before. */
  private refuseBombs(path: string, bytes: Uint8Array) {
    if (hasDoctype(bytes)) throw new FileError("hostile", `${path}: document type`);
    const count = countXml(bytes);
    this.counted.elements += count.elements;
    this.counted.text += count.text;
    const { xml } = this.most;
    const all: XmlCount = { ...count, ...this.counted };
    for (const what of Object.keys(xml) as (keyof XmlCount)[])
      if (all[what] > xml[what]) throw new FileError("tooComplex", `${path}: ${all[what]} ${what}`);
  }

  /** A part of XML as text, any byte order mark kept. Office writes UTF-8; all else is `damaged`. */
  text(path: string): string {
    const bytes = this.bytes(path);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new FileError("damaged", `${path} is not UTF-8`);
    }
  }

  /** The part as it stands in the zip, once it has been unpacked and found sound. */
  sound(path: string): ZipEntry {
    const packed = this.bytes(path);
    const entry = this.entries.get(path);
    if (!entry) throw new FileError("damaged", `no part ${path}`);
    return { ...entry, method: 0, packed };
  }

  /** Replaces a part, or adds it behind the others. */
  put(path: string, text: string) {
    const bytes = new TextEncoder().encode(text);
    this.unpacked.set(path, bytes);
    this.entries.set(path, pack(path, bytes));
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}
