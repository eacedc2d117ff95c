import { strFromU8, unzipSync } from "fflate";

const mostBytes = 1 << 16;
const title = /<dc:title>([^<]*)<\/dc:title>/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What an .xlsx says that it is called, without extension; "" where it says nothing. */
export function workbookTitle(file: Uint8Array): string {
  const entries = unzipSync(file, {
    filter: ({ name, originalSize }) => name === "docProps/core.xml" && originalSize <= mostBytes,
  });
  const xml = strFromU8(entries["docProps/core.xml"] ?? new Uint8Array());
  const [, found = ""] = title.exec(xml) ?? [];
  return found.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
