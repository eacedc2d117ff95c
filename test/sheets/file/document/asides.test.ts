import { strToU8 } from "fflate";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";
import type { SheetSnapshot } from "../../../../src/sheets/Sheets";
import { docxPackage } from "../../../fixtures/documents/writeDocuments";

const cellOf = ({ values, asides = [] }: SheetSnapshot) => [
  values[0]?.[1],
  ...asides.map(({ is, text, row, column }) => `${is} ${text} at ${row},${column}`),
];
const struck = (text: string) => `struck ${text} at 0,1`;
const raised = (text: string) => `raised ${text} at 0,1`;

async function html(cell: string) {
  const page = strToU8(`<html><body><table><tr><td>规章<td>${cell}</table></body></html>`);
  const { snapshot } = await readDocument("a.html", page);
  return cellOf(snapshot.sheets[1] as SheetSnapshot);
}

async function word(runs: string, styles = "") {
  const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`;
  const label = "<w:r><w:t>规章</w:t></w:r>";
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>${cell(label)}${cell(runs)}</w:tr></w:tbl></w:body></w:document>`;
  const parts = styles ? { "word/styles.xml": strToU8(styles) } : {};
  const { snapshot } = await readDocument("a.docx", docxPackage(document, parts));
  return cellOf(snapshot.sheets[1] as SheetSnapshot);
}

const run = (text: string, looks = "") =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

describe("on a web page", () => {
  it.each([
    ["15<sup>1</sup>", raised("1")],
    ["15<sub>注2</sub>", raised("注2")],
    ['15<span style="vertical-align: super">1</span>', raised("1")],
    ["<s>51</s>15", struck("51")],
    ["<del>51</del>15", struck("51")],
    ["<strike>51</strike>15", struck("51")],
    ['<span style="text-decoration:line-through">51</span>15', struck("51")],
    [
      '<span style="color:red;text-decoration-line: underline line-through">51</span>15',
      struck("51"),
    ],
    ['15<span style="display:none">6</span>', struck("6")],
    ['15<span style="visibility: hidden">6</span>', struck("6")],
    ["15<b hidden>6</b>", struck("6")],
    ["15<sup><s>1</s></sup>", struck("1")],
    ["<ruby>15<rt>1</rt></ruby>", raised("1")],
    ['15<span style="font-size:0">6</span>', struck("6")],
    ['15<i style="opacity: 0;color:red">6</i>', struck("6")],
    ['15<i style="position:absolute; left:-9999px">6</i>', struck("6")],
    [
      '<style>.s1, td.x {text-decoration: line-through}</style><b class="a s1">51</b>15',
      struck("51"),
    ],
    [
      "<style><!-- .font5 {vertical-align:super} --></style>15<font class=font5>1</font>",
      raised("1"),
    ],
  ])("%s is 15, and what was left out is told", async (cell, aside) => {
    expect(await html(cell)).toEqual([15, aside]);
  });

  it("text that is merely bold, underlined or inserted is read", async () => {
    expect(await html("<b>1</b><u>5</u><ins>0</ins>")).toEqual([150]);
  });

  it("a class that hides for print alone, or whose cell shows what it hides, hides nothing", async () => {
    const print = "<style>@media print {.p {display:none} .q {color:red}}</style>";
    const shown = '<style>.h {display:none}</style><b class="h" style="display:inline">5</b>';
    expect(await html(`${print}<b class=p>1</b>${shown}`)).toEqual([15]);
  });

  it("the text of a cell that is struck out is set aside", async () => {
    const page = '<table><tr><td>规章<td style="text-decoration:line-through">51</table>';
    const { snapshot } = await readDocument("a.html", strToU8(page));
    expect(cellOf(snapshot.sheets[1] as SheetSnapshot)).toEqual(["", struck("51")]);
  });

  it("a row that is hidden is not there", async () => {
    const page = '<table><tr><td>a<td>1</tr><tr style="display:none"><td>b<td>2</tr></table>';
    const { snapshot } = await readDocument("a.html", strToU8(page));
    expect(snapshot.sheets[1]?.values).toEqual([["a", 1]]);
  });
});

describe("in a Word document", () => {
  it.each([
    ["raised", run("15") + run("1", '<w:vertAlign w:val="superscript"/>'), raised("1")],
    ["struck", run("51", "<w:strike/>") + run("15"), struck("51")],
    ["struck twice", run("51", "<w:dstrike/>") + run("15"), struck("51")],
    [
      "raised by hand",
      run("15") + run("1", '<w:position w:val="10"/><w:sz w:val="12"/>'),
      raised("1"),
    ],
    ["hidden", run("15") + run("6", '<w:b/><w:vanish w:val="1"/>'), struck("6")],
    [
      "a deletion that is still tracked",
      `<w:del w:id="1" w:author="a"><w:r><w:delText>51</w:delText></w:r></w:del>${run("15")}`,
      struck("51"),
    ],
    [
      "looks of a change that is tracked",
      run("15", "<w:b/><w:rPrChange w:id='2'><w:rPr><w:strike/></w:rPr></w:rPrChange>"),
    ],
    [
      "an insertion that is still tracked",
      `${run("1")}<w:ins w:id="1" w:author="a">${run("5")}</w:ins>`,
    ],
    ["no longer struck", run("15", '<w:strike w:val="0"/><w:vanish w:val="false"/>')],
  ])("%s: 15 is read, and what was left out is told", async (_, runs, ...asides) => {
    expect(await word(runs)).toEqual([15, ...asides]);
  });

  it("a character style may raise or hide", async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="a1"><w:name w:val="注"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>';
    expect(await word(run("15") + run("1", '<w:rStyle w:val="a1"/>'), styles)).toEqual([
      15,
      raised("1"),
    ]);
  });
});
