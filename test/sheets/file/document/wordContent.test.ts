import { readDocument } from "../../../../src/sheets/file/document/readDocument";
import { docxPackage } from "../../../fixtures/documents/writeDocuments";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const cell = (inner: string, settings = "") =>
  `<w:tc>${settings && `<w:tcPr>${settings}</w:tcPr>`}${inner}</w:tc>`;
const row = (inner: string, settings = "") =>
  `<w:tr>${settings && `<w:trPr>${settings}</w:trPr>`}${inner}</w:tr>`;
const labelled = (label: string, inner: string) => cell(paragraph(run(label))) + cell(inner);

async function read(rows: string) {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`;
  const { snapshot } = await readDocument("a.docx", docxPackage(document));
  return snapshot.sheets[1]?.values;
}

const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

it.each([
  ["in a content control", control(paragraph(run("15")))],
  ["in a content control in a line", paragraph(control(run("15")))],
  ["of a field", paragraph(`<w:fldSimple w:instr=" =SUM(ABOVE) ">${run("15")}</w:fldSimple>`)],
  [
    "of a field with its code",
    paragraph(
      `${field("begin")}<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${field("separate")}${run("15")}${field("end")}`
    ),
  ],
  [
    "under its reading",
    paragraph(
      `<w:r><w:rPr><w:b/></w:rPr><w:ruby><w:rt>${run("1")}</w:rt><w:rubyBase>${run("15")}</w:rubyBase></w:ruby></w:r>`
    ),
  ],
  ["in a formula", paragraph("<m:oMath><m:r><m:t>15</m:t></m:r></m:oMath>")],
])("a figure %s is read", async (_, inner) => {
  expect(await read(row(labelled("规章", inner)))).toEqual([["规章", 15]]);
});

it("a power in a formula does not become digits", async () => {
  const power =
    "<m:sSup><m:e><m:r><m:t>15</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>";
  const inner = paragraph(`<m:oMath>${power}</m:oMath>`);
  expect(await read(row(labelled("规章", inner)))).toEqual([["规章", "15 2"]]);
});

it("a row that begins further right keeps its columns", async () => {
  const figures = cell(paragraph(run("3"))) + cell(paragraph(run("4")));
  const first = row(labelled("规章", paragraph(run("1"))) + cell(paragraph(run("2"))));
  expect(await read(first + row(figures, '<w:gridBefore w:val="1"/>'))).toEqual([
    ["规章", 1, 2],
    ["", 3, 4],
  ]);
});

it("rows that are hidden or deleted, and cells whose deletion is tracked, are not there", async () => {
  const kept = row(
    cell(paragraph(run("规章"))) +
      cell(paragraph(run("51")), '<w:cellDel w:id="1" w:author="a"/>') +
      cell(paragraph(run("15")))
  );
  const hidden = row(labelled("藏", paragraph(run("9"))), "<w:hidden/>");
  const deleted = row(labelled("删", paragraph(run("8"))), '<w:del w:id="2" w:author="a"/>');
  const inserted = row(labelled("增", paragraph(run("7"))), '<w:ins w:id="3" w:author="a"/>');
  expect(await read(kept + hidden + deleted + inserted)).toEqual([
    ["规章", 15],
    ["增", 7],
  ]);
});

it("a table in a cell and tables beside each other are tables of their own", async () => {
  const table = (label: string, text: string) =>
    `<w:tbl>${row(labelled(label, paragraph(run(text))))}</w:tbl><w:p/>`;
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body><w:tbl>${row(cell(table("规章", "15")) + cell(table("许可", "16")))}</w:tbl></w:body></w:document>`;
  const { snapshot } = await readDocument("a.docx", docxPackage(document));
  expect(snapshot.sheets.slice(1, 3).map(({ values }) => values)).toEqual([
    [["规章", 15]],
    [["许可", 16]],
  ]);
});
