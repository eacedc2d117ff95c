import { parseDecimal } from "./Decimal";
import type { Figure } from "./Figure";
import { withoutNoise } from "./withoutNoise";
import { unseen } from "./unseen";

const errorValue =
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/i;
const placeholder = /^(?:[-‐‑‒–—―−/\\*＊]+|无|没有|空|N\/A|NA)$/i;
const written =
  /^([+\-−增减]?)\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(人次|万元|亿元|[元件条项个次人笔宗份篇起例家]|\([^()]*\))?$/;
/** "①", "²": folding widths would make digits of them, and 121 of "12①". */
const footnote = /\p{Other_Number}/u;

/**
 * Names what a cell holds. Full-width digits, thousands separators, outer spaces, signs and units
 * are understood but not forgotten: a check decides whether they may stand.
 *
 * @param raw the cell's value as the spreadsheet reports it: a number, text, or TRUE/FALSE.
 */
export function readFigure(raw: string | number | boolean | null | undefined): Figure {
  if (typeof raw === "number") return readNumber(raw);
  if (typeof raw === "boolean") return { is: "text", text: raw ? "TRUE" : "FALSE" };
  const text = raw ?? "";
  const plain = text.normalize("NFKC").replace(unseen, " ").trim();
  if (plain === "") return { is: "blank" };
  if (errorValue.test(plain)) return { is: "error", text: plain };
  if (placeholder.test(plain)) return { is: "placeholder", text: plain };
  const match = footnote.test(text) ? null : written.exec(plain);
  if (!match) return { is: "text", text };
  const [, sign = "", whole = "", fraction = "", unit] = match;
  const minus = sign === "-" || sign === "−" || sign === "减";
  const value = parseDecimal(`${minus ? "-" : ""}${whole.replaceAll(",", "")}${fraction}`);
  if (!value) return { is: "text", text };
  return { is: "number", value, text, written: sign ? "signed text" : "text", unit: unit ?? null };
}

function readNumber(raw: number): Figure {
  // A spreadsheet keeps 15 significant digits; what lies beyond them is float noise of a formula.
  if (Number.isInteger(raw) && Math.abs(raw) < 1e15) {
    const value = { units: BigInt(raw), scale: 0 };
    return { is: "number", value, text: String(raw), written: "number", unit: null };
  }
  const text = String(Number(raw.toPrecision(15)));
  const value = parseDecimal(text);
  if (!value) return { is: "text", text: String(raw) };
  const meant = withoutNoise(raw, value);
  return meant
    ? { is: "number", value: meant, text, written: "number", unit: null, noise: true }
    : { is: "number", value, text, written: "number", unit: null };
}
