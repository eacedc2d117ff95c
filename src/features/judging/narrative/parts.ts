import type { Passage } from "./Passage";
import type { Quantity } from "./Quantity";

/** A total in words, and the parts that are told of it. */
export interface Parts {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /**
   * "whole": they add up; "short": they do not though they say that they are all; "larger": the one
   * part is more than its whole.
   */
  readonly is: "whole" | "short" | "larger";
}

const cue = /其中|包括|涉及|涵盖|内有|分别|含|[：:（(]|类别|渠道|来源|情况看|中[，,]?/;
const clearCue = /^[，,。；;\s（(]*其中/;
const loose = /主要|等|余|约|以上|同时|重点|以及其他/;
/** What stands between the verb and its number: 办结申请, 答复政府信息公开案件. */
const things = /(?:政府信息公开|依申请公开|信息公开)?(?:申请|案件|件)$/;
const mostParts = 40;
const counted = new Set(["件", "起", "宗", "份", "例"]);

/** Every total whose parts add up, or should and do not. */
export function partsOf(passage: Passage): Parts[] {
  const bySentence = new Map<number, Quantity[]>();
  for (const quantity of passage.quantities) {
    if (quantity.kind !== "count" || quantity.value > Number.MAX_SAFE_INTEGER) continue;
    const list = bySentence.get(quantity.sentence) ?? [];
    list.push(quantity);
    bySentence.set(quantity.sentence, list);
  }
  return [...bySentence].flatMap(([sentence, own]) => {
    const more = goesOn(passage, sentence) ? [sentence + 1, sentence + 2] : [];
    const all = [...own, ...more.flatMap((next) => bySentence.get(next) ?? [])];
    const named = namedIn(passage, sentence + 1, own);
    return own.flatMap((total, at) => {
      const isNamed = total === named;
      const [from, after] = isNamed ? [0, bySentence.get(sentence + 1) ?? []] : [at + 1, all];
      return partsAfter(passage, total, after.slice(from, from + mostParts), isNamed);
    });
  });
}

/** "按时办结83件，结转4件。办结件中，予以公开…": the number that the next sentence is about. */
function namedIn(
  { text, sentences }: Passage,
  next: number,
  own: readonly Quantity[]
): Quantity | undefined {
  const { at = 0 } = sentences[next] ?? {};
  const [, name] =
    /^\s?(?:在)?([^，,：:。\d]{2,10}?)(?:件|案件|申请)?(?:中|里)[，,：:]/.exec(
      text.slice(at, at + 20)
    ) ?? [];
  return name === undefined
    ? undefined
    : own.findLast(({ lead }) => lead.replace(things, "").endsWith(name));
}

/** A sentence that begins with 其中, or with what the last one was about, tells its parts. */
function goesOn({ text, sentences }: Passage, sentence: number): boolean {
  const next = sentences[sentence + 1];
  if (!next) return false;
  return /^[\s（(]*(?:其中|公开类别|从.{1,8}看|.{2,8}中[，,]?|[^，,]{1,12}[，,]其中)/.test(
    text.slice(next.at, next.at + 20)
  );
}

function partsAfter(
  passage: Passage,
  total: Quantity,
  after: readonly Quantity[],
  isNamed: boolean
): Parts[] {
  if (total.unit === "" || total.value === 0) return [];
  const isBracketed = /^\s?[，,]?[（(]/.test(passage.text.slice(total.end, total.end + 3));
  for (const depth of isBracketed ? [total.depth, total.depth + 1] : [total.depth]) {
    const parts = after.filter((each) => each.depth === depth && isLike(total, each));
    const first = parts[0];
    if (!first) continue;
    const words = passage.text.slice(total.end, first.at);
    const found = addUp(total, parts, isNamed || cue.test(words + first.tail));
    if (found) return [found];
    if (first.value > total.value && isPartOf(passage, total, first, words))
      return [{ total, parts: [first], is: "larger" }];
    const short = fallShort(passage, total, parts, isNamed ? "" : words);
    if (short) return [short];
  }
  return [];
}

/** "收到申请12件，其中自然人15件": nothing stands between them but 其中 and a name. */
function isPartOf({ text }: Passage, total: Quantity, part: Quantity, words: string): boolean {
  const isNext = /^[^\d]{0,24}$/.test(text.slice(total.end, part.at));
  return (
    isNext &&
    clearCue.test(words) &&
    total.unit === part.unit &&
    counted.has(total.unit) &&
    !total.isRound &&
    !part.isRound
  );
}

function isLike(total: Quantity, part: Quantity): boolean {
  return (
    part.unit === total.unit ||
    part.unit === "" ||
    (counted.has(total.unit) && counted.has(part.unit))
  );
}

function addUp(total: Quantity, parts: readonly Quantity[], isTold: boolean): Parts | null {
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    sum += part.value;
    if (sum > total.value) return null;
    if (sum === total.value && at >= (isTold ? 1 : 2))
      return { total, parts: parts.slice(0, at + 1), is: "whole" };
  }
  return null;
}

/**
 * Parts that end with 其他 are meant to be all there are.
 *
 * @param words between the total and its first part; "" where the total is named by its parts' sentence
 */
function fallShort(
  { text }: Passage,
  total: Quantity,
  parts: readonly Quantity[],
  words: string
): Parts | null {
  if (total.isRound || !(words === "" || clearCue.test(words) || namesTotal(total, words)))
    return null;
  const last = parts.findIndex(({ lead }) => /^[，,、；;\s]*(?:以及|及|和)?其他/.test(lead));
  if (last < 2) return null;
  const own = parts.slice(0, last + 1);
  const told = text.slice(total.end, parts[last]?.at);
  const again = told.slice(told.indexOf(words) + words.length);
  if (loose.test(told) || /其中|含|[（(]/.test(again) || own.some((each) => each.isRound))
    return null;
  return { total, parts: own, is: "short" };
}

/** "行政诉讼143件。行政诉讼中…" */
function namesTotal({ lead }: Quantity, words: string): boolean {
  const name = /^。\s?([^，,。]{2,8})中/.exec(words)?.[1];
  return name !== undefined && lead.endsWith(name);
}
