import { xstring } from "../package/xstring";
import type { Texts } from "./Texts";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The texts of a workbook's cells, each kept once (ECMA-376 part 1, 18.4). */
export class SharedStrings implements Texts {
  private readonly numbers = new Map<string, number>();

  cell(text: string): string {
    return ` t="s"><v>${this.numberOf(text)}</v>`;
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${xstring(text)}</t></si>`
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${spreadsheet}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}
