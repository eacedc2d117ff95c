import type { EveryWording } from "../../../editions/Narrative";
import type { Passage } from "./Passage";
import { valueOf, type Cells } from "./measures";
import type { TextClaim, TextReading } from "./TextClaim";

const nothing =
  /(?:未收到|没有收到|未接到|尚未收到|暂未收到|未受理|未发生|没有发生|未产生|未引起|无因|没有)/g;
const clauseEnd = /[，,。；;\n]/;
const longestClause = 60;
/** Words that narrow what there was none of. */
const narrowed =
  /补正|纠错|败诉|纠正|收费|费用|新发生|新增|该申请人|法人|投诉(?!.*申请)|上级|省|因不服/;
const everyone = /公民、法人|公民,法人|法人和其他组织|法人或其他组织|法人及其他组织/;

/** Words that say that there was nothing: 未收到政府信息公开申请. */
export function noneClaims(passage: Passage, cells: Cells): TextClaim[] {
  const { text, narrative } = passage;
  return [...text.matchAll(nothing)].flatMap(({ index }): TextClaim[] => {
    const rest = text.slice(index, index + longestClause);
    const stop = rest.search(clauseEnd);
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    const of = narrative.none.filter((none) => none.of.some((word) => clause.includes(word)));
    // 未发生因申请引起的复议 says nothing of applications.
    const meant = of.length > 1 ? of.filter(({ id }) => id !== "applications") : of;
    const readings = meant.flatMap(({ measure }): TextReading[] => {
      const value = valueOf(measure, cells);
      return value === null ? [] : [{ measure, value, holds: value === 0 }];
    });
    if (readings.length === 0) return [];
    const isPlain = !narrowed.test(clause) || everyone.test(clause);
    const holds = readings.every((reading) => reading.holds);
    if (!holds && (!isPlain || !isWholeYear(passage, index))) return [];
    return [claimAt(passage, { at: index, length: clause.length }, "none", readings, holds)];
  });
}

const all = /均|全部|所有|都已?|皆|已(?:按照?规定|按时|依法|按期)/g;

/** Words that say the same of all: every application was answered, every decision upheld. */
export function allClaims(passage: Passage, cells: Cells): TextClaim[] {
  const { text, narrative } = passage;
  return [...text.matchAll(all)].flatMap(({ index }): TextClaim[] => {
    const rest = text.slice(index, index + longestClause);
    const stop = rest.search(clauseEnd);
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    const before = text.slice(Math.max(0, index - longestClause), index);
    const said = narrative.every.filter(
      ({ says, about }) =>
        says.some((word) => clause.includes(word)) && about.some((word) => before.includes(word))
    );
    const readings = said.flatMap(({ same }) => same.flatMap((pair) => sameReading(pair, cells)));
    const holds = readings.some((reading) => reading.holds);
    const isFirm = said.length > 0 && said.every(({ firm }) => firm) && isWholeYear(passage, index);
    if (readings.length === 0 || !(holds || isFirm)) return [];
    return [claimAt(passage, { at: index, length: clause.length }, "all", readings, holds)];
  });
}

function sameReading(
  [measure, other]: EveryWording["same"][number],
  cells: Cells
): readonly TextReading[] {
  const value = valueOf(measure, cells);
  const due = other === undefined ? 0 : valueOf(other, cells);
  return value === null || due === null ? [] : [{ measure, value, holds: value === due }];
}

function claimAt(
  { sentences }: Passage,
  { at, length }: { readonly at: number; readonly length: number },
  relation: "none" | "all",
  readings: readonly TextReading[],
  holds: boolean
): TextClaim {
  const sentence = paragraphAt(sentences, at);
  return {
    at,
    end: at + length,
    paragraph: sentence,
    value: 0,
    relation,
    outcome: holds ? "agree" : "disagree",
    rule: relation === "none" ? "T5" : "T6",
    readings,
  };
}

function paragraphAt(sentences: Passage["sentences"], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.paragraph ?? 0;
}

function isWholeYear({ text, year }: Passage, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  if (/上半年|季度|上年|去年|期间|之前|以前/.test(before)) return false;
  const said = [...before.matchAll(/(\d{4})\s?年/g)].at(-1)?.[1];
  return said === undefined || year === null || Number(said) === year;
}
