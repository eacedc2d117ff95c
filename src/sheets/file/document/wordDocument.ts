import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DocumentError } from "./DocumentError";
import { htmlDocument } from "./htmlDocument";
import { limits } from "./limits";
import type { SourceDocument } from "./SourceDocument";
import { withPlainLooks } from "./wordLooks";

/** The parts that hold text; pictures, fonts and embedded files never leave the package. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

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
    throw new DocumentError("damaged", String(error));
  }
  return htmlDocument(html);
}

function repack(bytes: Uint8Array): Uint8Array {
  let unzipped = 0;
  let entries = 0;
  const parts: Record<string, Uint8Array> = unpack(bytes, (name, size) => {
    entries += 1;
    if (entries > limits.zipEntries) throw new DocumentError("hostile", "entries");
    if (!wanted.test(name)) return false;
    unzipped += size;
    if (unzipped > limits.unzippedBytes) throw new DocumentError("hostile", "zip bomb");
    return true;
  });
  const document = parts["word/document.xml"];
  if (!document) throw new DocumentError("damaged", "no word/document.xml");
  for (const [name, part] of Object.entries(parts)) {
    // No program writes one into a package; entities can be made to swell without end.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(part.subarray(0, 4096))))
      throw new DocumentError("hostile", `document type in ${name}`);
  }
  const styles = parts["word/styles.xml"];
  const text = withPlainLooks(strFromU8(document), styles ? strFromU8(styles) : "");
  return zipSync({ ...parts, "word/document.xml": strToU8(text) }, { level: 0 });
}

function unpack(bytes: Uint8Array, wants: (name: string, size: number) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError("damaged", String(error));
  }
}
