import { FileError, type FileReason } from "../FileError";
import { limits } from "../limits";
import { countXml } from "../zip/countXml";
import { Package } from "../zip/Package";
import { store } from "../zip/pack";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/ZipEntry";
import { htmlDocument } from "./htmlDocument";
import type { SourceDocument } from "./SourceDocument";
import { withPlainContent } from "./wordContent";
import { withPlainLooks } from "./wordLooks";

/** The parts that hold text; pictures, fonts and embedded files never leave the package. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/** Of those, what mammoth does not look at; Word's list of styles is kept twice. */
const idle =
  /^word\/(?:stylesWithEffects|settings|webSettings|fontTable|header\d*|footer\d*)\.xml$/;

const documentPath = "word/document.xml";
const stylesPath = "word/styles.xml";

/**
 * A .docx as sheets. Mammoth turns it into HTML, which is parsed and never inserted. It is given a
 * package that was unpacked under limits first, since it unpacks whatever it finds.
 */
export async function wordDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const bare = repack(bytes);
  // A third of a megabyte that only those need who bring in a Word document.
  const { default: mammoth } = await import("mammoth");
  const input = { arrayBuffer: bare.buffer as ArrayBuffer, buffer: bare as Buffer };
  let html: string;
  try {
    const picture = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    html = (await mammoth.convertToHtml(input, { convertImage: picture })).value;
  } catch (error) {
    throw new FileError("damaged", String(error), "document");
  }
  return htmlDocument(html);
}

/** The package with its parts of text alone, sound and stored. */
function repack(bytes: Uint8Array): Uint8Array {
  try {
    const parts = Package.open(bytes, limits.document);
    const paths = parts.paths.filter((path) => wanted.test(path));
    const entries = new Map(paths.map((path) => [path, parts.sound(path)]));
    const styles = entries.has(stylesPath) ? parts.text(stylesPath) : "";
    const text = withPlainLooks(withPlainContent(parts.text(documentPath)), styles);
    entries.set(documentPath, store(documentPath, new TextEncoder().encode(text)));
    const kept = [...entries.values()].filter(({ name }) => !idle.test(name));
    refuseBombs(kept);
    return writeZip(kept);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FileError(asDocument[error.reason] ?? error.reason, error.detail, "document");
  }
}

/** Mammoth makes objects of every element, thousands of bytes each. */
function refuseBombs(parts: readonly ZipEntry[]) {
  const elements = parts.reduce((sum, { packed }) => sum + countXml(packed).elements, 0);
  if (elements > limits.document.elements)
    throw new FileError("tooComplex", `${elements} elements`);
}

/** A text that is broken off is no use, and one of that size no report. */
const asDocument: Readonly<Partial<Record<FileReason, FileReason>>> = {
  truncated: "damaged",
  tooLarge: "hostile",
};
