import { xstring } from "../package/xstring";

/** How the text of a cell is written: what follows its attributes, up to its end tag. */
export interface Texts {
  cell(text: string): string;
}

/** Texts that stand in their cells, for a sheet that joins a workbook with a list of its own. */
export const textsInCells: Texts = {
  cell: (text) => ` t="inlineStr"><is><t xml:space="preserve">${xstring(text)}</t></is>`,
};
