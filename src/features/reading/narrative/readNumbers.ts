import { chineseNumeral } from "./chineseNumeral";

/** A number of a text. `at` and `end` count characters; what stands between is `raw`. */
export interface TextNumber {
  readonly at: number;
  readonly end: number;
  readonly raw: string;
  /** In ones: 1.2万 is 12000. Of a share, its per cent. */
  readonly value: number;
  /** Digits behind the point, which say how exact it is. */
  readonly decimals: number;
  readonly unit: string;
  /** "name" is no figure of the report: a date, the number of a document, a telephone, an ordinal. */
  readonly kind: "count" | "percent" | "points" | "name";
  /** 余, 约, 近, 超: it need not be exact. */
  readonly isRound: boolean;
}

const units = "件|条|起|宗|项|份|例|期|篇|次|个|场|家|名|人|部|批|元|辆|户|处|类";
const unit = new RegExp(`^\\s?(?:${units})`);
const digit = /[0-9]/;
const nameBehind = /^\s?(?:年|月|日|号|小时|天|分钟|秒|级|届|个工作日|个月|楼|室|路|周年|岁)/;
const bracketedYear = /^[〕﹞\]】）)]\s?\d*\s?号?/;
const roundBefore = /(?:约|近|超|超过|逾|将近|大约|至少)\s?$/;
const nameBefore = /(?:第|[A-Za-z+]|[-—－]|[〔﹝【[]|电话[:：]?|邮编[:：]?|编码[:：]?)\s?$/;
const longestNumeral = 24;

/** The text with full-width digits and signs as plain ones; as long as it was. */
export function plainText(text: string): string {
  return text.replace(/[０-９．％，－]/g, (sign) =>
    sign === "，" ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
  );
}

/** Reads the numbers of a text, from left to right, each once; time grows with its length. */
export function readNumbers(text: string): TextNumber[] {
  const plain = plainText(text);
  const found: TextNumber[] = [];
  for (let at = 0; at < plain.length;) {
    const number = digit.test(plain.charAt(at)) ? digits(plain, at) : chinese(plain, at);
    if (number) found.push({ ...number, raw: text.slice(number.at, number.end) });
    at = number ? number.end : at + 1;
  }
  return found;
}

type Unnamed = Omit<TextNumber, "raw">;

function digits(text: string, at: number): Unnamed {
  let end = at;
  while (digit.test(text.charAt(end))) end += 1;
  if (end - at <= 3) while (/^,\d{3}(?!\d)/.test(text.slice(end, end + 5))) end += 4;
  let decimals = 0;
  if (text.charAt(end) === "." && digit.test(text.charAt(end + 1))) {
    const point = end;
    end += 1;
    while (digit.test(text.charAt(end))) end += 1;
    decimals = end - point - 1;
  }
  const value = Number(text.slice(at, Math.min(end, at + longestNumeral)).replaceAll(",", ""));
  return withUnit(text, { at, end, value, decimals });
}

function chinese(text: string, at: number): Unnamed | null {
  const numeral = chineseNumeral(text, at);
  if (!numeral || !/^余?[件条起宗份](?!事)/.test(text.slice(numeral.end, numeral.end + 3)))
    return null;
  if (/[第同每逐统唯这某任哪]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
  return withUnit(text, { at, ...numeral, decimals: 0 });
}

function withUnit(
  text: string,
  { at, end, value, decimals }: Pick<Unnamed, "at" | "end" | "value" | "decimals">
): Unnamed {
  const before = text.slice(Math.max(0, at - 4), at);
  let isRound = roundBefore.test(before);
  let rest = text.slice(end, end + 12);
  if (/^\s?%/.test(rest))
    return {
      at,
      end: end + rest.indexOf("%") + 1,
      value,
      decimals,
      unit: "%",
      kind: "percent",
      isRound,
    };
  const points = /^\s?个百分点/.exec(rest);
  if (points)
    return {
      at,
      end: end + points[0].length,
      value,
      decimals,
      unit: "个百分点",
      kind: "points",
      isRound,
    };
  const isName = nameBehind.test(rest) || bracketedYear.test(rest) || nameBefore.test(before);
  const scale = /^[余多]?([万亿])/.exec(rest);
  if (scale) {
    end += scale[0].length;
    value *= scale[1] === "万" ? 1e4 : 1e8;
    isRound ||= decimals > 0 || scale[0].length > 1;
    rest = text.slice(end, end + 12);
  }
  const more = /^[余多]/.exec(rest);
  if (more) {
    isRound = true;
    end += 1;
    rest = text.slice(end, end + 12);
  }
  const counted = isName ? null : unit.exec(rest);
  end += counted?.[0].length ?? 0;
  const name = counted?.[0].trim() ?? "";
  const isHeading = name === "" && /(?:^|[\n。])\s?$/.test(before) && /^\s?[、.．)）]/.test(rest);
  const kind = isName || isHeading ? "name" : "count";
  return { at, end, value, decimals, unit: name, kind, isRound };
}
