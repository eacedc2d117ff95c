/** <w:fldSimple w:instr=" PAGE ">…</w:fldSimple>: the result of a field, which mammoth leaves out. */
const fields = /<\/?w:fldSimple\b[^>]*>/g;
// What is passed over holds no second beginning of its kind, so that each is looked through once.
/** Of a text with its reading over it, the text. */
const ruby =
  /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/?w:rPr>)[\s\S])*<\/w:rPr>)?<w:ruby>(?:(?!<w:ruby>)[\s\S])*?<w:rubyBase>((?:(?!<w:ruby>)[\s\S])*?)<\/w:rubyBase><\/w:ruby><\/w:r>/g;
const formula = /<m:oMath(?:\s[^>]*)?>((?:(?!<m:oMath[\s>])[\s\S])*?)<\/m:oMath>/g;
const formulaText = /<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g;

const rowSettings = /<w:trPr>((?:(?!<\/?w:trPr>)[\s\S])*)<\/w:trPr>/g;
/** Rows and cells with no table in them. */
const hiddenRow =
  /<w:tr(?:\s[^>]*)?>(?:(?!<w:trPr>|<\/?w:tr[\s>])[\s\S])*<w:trPr>(?:(?!<\/?w:trPr>)[\s\S])*<w:hidden\s*\/>(?:(?!<\/?w:tr[\s>])[\s\S])*<\/w:tr>/g;
const deletedCell =
  /<w:tc(?:\s[^>]*)?><w:tcPr>(?:(?!<\/?w:tcPr>)[\s\S])*<w:cellDel\b(?:(?!<\/?w:tc[\s>])[\s\S])*<\/w:tc>/g;
const emptyCell = "<w:tc><w:p/></w:tc>";
/** More than any table has columns. */
const mostBefore = 64;

/**
 * A document with nothing that mammoth passes over: results of fields, formulas and text with its
 * reading over it as plain runs, and an empty cell for each column that a row leaves out before its
 * first one. Rows that are hidden and cells whose deletion is tracked are not there.
 */
export function withPlainContent(document: string): string {
  return document
    .replace(fields, "")
    .replace(ruby, "$1")
    .replace(formula, (_, inner: string) => run(textOf(inner)))
    .replace(hiddenRow, "")
    .replace(deletedCell, "")
    .replace(rowSettings, (all, settings: string) => all + emptyCell.repeat(before(settings)));
}

/** The parts of a formula stand apart: of "15²", neither 152 nor 15 is what is meant for certain. */
function textOf(inner: string): string {
  return [...inner.matchAll(formulaText)].map(([, text = ""]) => text).join(" ");
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function before(settings: string): number {
  const columns = /<w:gridBefore\s+w:val="(\d+)"/.exec(settings)?.[1] ?? "0";
  return Math.min(Number(columns), mostBefore);
}
