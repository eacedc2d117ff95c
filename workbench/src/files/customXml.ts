import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const relations = "xl/_rels/workbook.xml.rels";
const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const mostBytes = 1 << 20;

/** The .xlsx with custom XML parts, which belong to the workbook as Excel keeps them. */
export function withCustomXml(
  file: Uint8Array<ArrayBuffer>,
  parts: readonly string[]
): Uint8Array<ArrayBuffer> {
  if (parts.length === 0) return file;
  const entries = unzipSync(file);
  const list = parts.map(
    (_, n) =>
      `<Relationship Id="custom${n}" Type="${kind}" Target="../customXml/item${n + 1}.xml"/>`
  );
  const before = strFromU8(entries[relations] ?? new Uint8Array());
  entries[relations] = strToU8(before.replace("</Relationships>", `${list.join("")}$&`));
  parts.forEach((xml, n) => (entries[`customXml/item${n + 1}.xml`] = strToU8(xml)));
  return zipSync(entries);
}

/** The custom XML parts of a file; none where it is no zip. */
export function customXmlOf(file: ArrayBuffer): string[] {
  try {
    const entries = unzipSync(new Uint8Array(file), {
      filter: ({ name, originalSize }) =>
        /^customXml\/(?!itemProps)[^/]+\.xml$/i.test(name) && originalSize <= mostBytes,
    });
    return Object.keys(entries)
      .sort()
      .map((name) => strFromU8(entries[name] ?? new Uint8Array()));
  } catch {
    return [];
  }
}
