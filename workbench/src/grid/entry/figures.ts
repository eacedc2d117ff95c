/** A number read from text, with the number format that typing it brings along. */
export interface Figure {
  readonly value: number;
  readonly format?: string;
}

const NUMBER = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+`;
const PLAIN = new RegExp(String.raw`^[+-]?(?:${NUMBER})(?:[eE][+-]?\d+)?$`);
const CURRENCY = new RegExp(String.raw`^([+-]?)([$¥￥])\s*(${NUMBER})$`);
const FRACTION = /^([+-]?\d+) (\d{1,2})\/(\d{1,2})$/;

/** Excel's formats for what is typed with a currency sign, whole and with decimals. */
const CURRENCY_FORMATS: Readonly<Record<string, readonly [string, string]>> = {
  $: ["$#,##0_);[Red]($#,##0)", "$#,##0.00_);[Red]($#,##0.00)"],
  "¥": ["¥#,##0;[Red]¥-#,##0", "¥#,##0.00;[Red]¥-#,##0.00"],
};

/** "+1036", "1,234", "12%", "(5)", "1E5", "$120", "1 3/4"; null for what is no figure ("12件"). */
export function figureFromText(text: string): Figure | null {
  return plain(text) ?? bracketed(text) ?? percent(text) ?? currency(text) ?? fraction(text);
}

function plain(text: string): Figure | null {
  if (!PLAIN.test(text)) return null;
  const value = Number(text.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  if (/e/i.test(text)) return { value, format: "0.00E+00" };
  return text.includes(",") ? { value, format: withDecimals("#,##0", text) } : { value };
}

function bracketed(text: string): Figure | null {
  const inner = /^\(([^+-].*)\)$/.exec(text)?.[1];
  const figure = inner === undefined ? null : figureFromText(inner.trim());
  return figure && { ...figure, value: -figure.value };
}

function percent(text: string): Figure | null {
  const digits = /^(.+?)\s*%$/.exec(text)?.[1];
  const figure = digits === undefined ? null : plain(digits);
  return figure && { value: figure.value / 100, format: withDecimals("0", text) + "%" };
}

function currency(text: string): Figure | null {
  const [, sign = "", symbol = "", digits = ""] = CURRENCY.exec(text) ?? [];
  const figure = plain(sign + digits);
  const formats = CURRENCY_FORMATS[symbol === "￥" ? "¥" : symbol];
  if (!figure || !formats) return null;
  return { value: figure.value, format: digits.includes(".") ? formats[1] : formats[0] };
}

function fraction(text: string): Figure | null {
  const [, whole = "", over = "", under = ""] = FRACTION.exec(text) ?? [];
  if (Number(under) === 0) return null;
  const part = Number(over) / Number(under);
  const value = whole.startsWith("-") ? Number(whole) - part : Number(whole) + part;
  return { value, format: under.length === 1 ? "# ?/?" : "# ??/??" };
}

function withDecimals(format: string, text: string): string {
  return text.includes(".") ? `${format}.00` : format;
}
