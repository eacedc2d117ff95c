import { cellAddress } from "../../../address";
import { notesXml } from "../../../notes";
import type { Notes } from "../../../Sheets";
import { dxf } from "../styles/looks";
import { markListXml } from "../marks/markList";
import { xstring } from "../package/xstring";
import { pack } from "../../zip/pack";
import { writeZip } from "../../zip/writeZip";
import type { SheetContent, SheetMark } from "./SheetContent";
import { SharedStrings } from "./SharedStrings";
import { sheetXml } from "./sheetXml";
import { StyleBook } from "../styles/StyleBook";
import { officeRelations, workbookXml } from "./workbookXml";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const packageFormat = "http://schemas.openxmlformats.org/package/2006";
const partType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** A new .xlsx. The same content gives the same bytes: no clock, no author. */
export function writeWorkbook(
  sheets: readonly SheetContent[],
  notes: Notes,
  title = ""
): Uint8Array {
  const styles = new StyleBook();
  const strings = new SharedStrings();
  const looks: string[] = [];
  const lookOf = ({ style }: SheetMark) => {
    const look = dxf(style);
    return looks.includes(look) ? looks.indexOf(look) : looks.push(look) - 1;
  };
  const worksheets = sheets.map((sheet) => sheetXml(sheet, styles, strings, lookOf));
  const marks = sheets
    .flatMap(({ cells, marks: own }) => own.map((mark) => ({ ...mark, name: cells.name })))
    .map(({ id, sheet, name, row, column, formula, style }) => ({
      ...{ id, sheet, name, fill: style.fill },
      cell: cellAddress(row, column),
      formula: formula.slice(1),
    }));
  const kept: [name: string, xml: string][] = [
    ...(marks.length > 0 ? [["xxgkMarks.xml", markListXml(marks)] as [string, string]] : []),
    ...(Object.keys(notes).length > 0
      ? [["xxgkNotes.xml", declaration + notesXml(notes)] as [string, string]]
      : []),
  ];
  const parts: [path: string, xml: string][] = [
    ["[Content_Types].xml", contentTypes(sheets.length, title !== "")],
    ["_rels/.rels", packageRelations(title !== "")],
    ...(title === "" ? [] : [["docProps/core.xml", coreXml(title)] as [string, string]]),
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, n): [string, string] => ["worksheet", `worksheets/sheet${n + 1}.xml`]),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ...kept.map(([name]): [string, string] => ["customXml", `../customXml/${name}`]),
      ]),
    ],
    ...worksheets.map((xml, n): [string, string] => [`xl/worksheets/sheet${n + 1}.xml`, xml]),
    ["xl/styles.xml", styles.xml(looks)],
    ["xl/sharedStrings.xml", strings.xml()],
    ...kept.map(([name, xml]): [string, string] => [`customXml/${name}`, xml]),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([path, xml]) => pack(path, encoder.encode(xml))));
}

/** The title alone, of all that a document may say of itself (ECMA-376 part 2, 11). */
function coreXml(title: string): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packageFormat}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xstring(title)}</dc:title></cp:coreProperties>`
  );
}

function packageRelations(titled: boolean): string {
  const main = relations([["officeDocument", "xl/workbook.xml"]]);
  const core = `<Relationship Id="rId2" Type="${packageFormat}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return titled ? main.replace("</Relationships>", `${core}</Relationships>`) : main;
}

function contentTypes(sheets: number, titled: boolean): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${partType}${type}+xml"/>`;
  return (
    `${declaration}<Types xmlns="${packageFormat}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    part("workbook", "sheet.main") +
    Array.from({ length: sheets }, (_, n) => part(`worksheets/sheet${n + 1}`, "worksheet")).join(
      ""
    ) +
    part("styles", "styles") +
    part("sharedStrings", "sharedStrings") +
    (titled
      ? `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`
      : "") +
    `</Types>`
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${kind}" Target="${target}"/>`
  );
  return `${declaration}<Relationships xmlns="${packageFormat}/relationships">${each.join("")}</Relationships>`;
}
