import { inlineStrings, richText } from "../../../src/sheets/file/xlsx/read/richText";

const run = (text: string, looks = "") =>
  `<r>${looks && `<rPr>${looks}</rPr>`}<t xml:space="preserve">${text}</t></r>`;

it.each([
  [run("15") + run("1", '<vertAlign val="superscript"/>'), "15", "raised", "1"],
  [run("51", "<b/><strike/>") + run("15"), "15", "struck", "51"],
  [run("A&amp;B") + run("1", '<vertAlign val="subscript"/>'), "A&B", "raised", "1"],
])("%s is %s", (runs, text, is, aside) => {
  expect(richText(runs)).toEqual({ text, asides: [{ is, text: aside }] });
});

it("text in ordinary looks is left to the library", () => {
  expect(richText(run("1", "<b/>") + run("5", '<strike val="0"/>'))).toBeNull();
  expect(richText("<t>15</t>")).toBeNull();
});

it("strings in the cells themselves are found by their addresses", () => {
  const runs = run("15") + run("1", '<vertAlign val="superscript"/>');
  const sheet = `<row r="2"><c r="B2" s="1" t="inlineStr"><is>${runs}</is></c><c r="C2"><v>1</v></c></row>`;
  expect([...inlineStrings(sheet)]).toEqual([["B2", runs]]);
});
