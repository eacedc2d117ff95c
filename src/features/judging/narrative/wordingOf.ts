import { groupBy } from "../../../engine/groupBy";
import { remember } from "../../../engine/remember";
import type { Wording } from "../../../editions/Narrative";
import type { Passage } from "./Passage";
import type { Quantity } from "./Quantity";

const counted = new Set(["件", "起", "宗", "份", "例", "个", "条", "项", ""]);

/** The wording that a number stands under, and whether nothing else stands in its clause. */
export interface Said {
  readonly wording: Wording;
  readonly isAlone: boolean;
}

/** The wording nearest to a number: words in front of it, else words right behind it. */
export function wordingOf(passage: Passage, quantity: Quantity): Said | null {
  if (quantity.kind !== "count") return null;
  const before = passage.sentences[quantity.sentence - 1]?.at ?? 0;
  const start = passage.sentences[quantity.sentence]?.at ?? 0;
  const context = passage.text.slice(
    Math.max(quantity.depth > 0 ? start : before, quantity.at - 200),
    quantity.at
  );
  const near = clauseOf(quantity.lead);
  const { wordings, elsewhere } = passage.narrative;
  const fits = ({ about, units }: Wording) =>
    (units ? units.includes(quantity.unit) : counted.has(quantity.unit)) &&
    about.some((word) => context.includes(word) || quantity.tail.includes(word));
  const behind = wordings.find(
    (wording) => wording.behind?.some((word) => quantity.tail.startsWith(word)) && fits(wording)
  );
  if (behind) return { wording: behind, isAlone: false };
  const best = nearest(near, wordings, fits);
  if (!best) return null;
  const rest = near.replace(best.says, "");
  if (elsewhere.some((word) => rest.includes(word))) return null;
  return { wording: best.wording, isAlone: isAlone(near, best.wording) };
}

/** The words that end last in a clause, of those the longest. */
function nearest(
  clause: string,
  wordings: readonly Wording[],
  fits: (wording: Wording) => boolean
): { readonly wording: Wording; readonly says: string } | null {
  const byLast = phrasesOf(wordings);
  for (let end = clause.length; end > 0; end -= 1)
    for (const phrase of byLast.get(clause.charAt(end - 1)) ?? [])
      if (clause.endsWith(phrase.says, end) && fits(phrase.wording)) return phrase;
  return null;
}

/** All words of the wordings by the character they end with, the longest first. */
const phrasesOf = remember((wordings: readonly Wording[]) => {
  const phrases = wordings.flatMap((wording) => wording.says.map((says) => ({ wording, says })));
  return groupBy(
    phrases.sort((one, other) => other.says.length - one.says.length),
    ({ says }) => says.slice(-1)
  );
});

/** The last clause in front of a number; 、 parts no clause, since it stands inside names too. */
function clauseOf(lead: string): string {
  const stop = Math.max(
    ...["，", ",", "；", ";", "：", ":", "（", "("].map((s) => lead.lastIndexOf(s))
  );
  const clause = lead.slice(stop + 1);
  return clause.trim() === "" ? lead : clause;
}

/** Words of such a clause that leave its meaning as it is. */
const plain =
  /(?:\d+\s*年度?|全年|全[省市县区乡镇]|我[省市县区局委办院镇乡厅处]|本[年机关单位局级]+度?|共计|总共|合计|累计|共|计|依法|按时|按期|依申请公开|政府|政务|信息|公开|申请|案件|事项|工作|数量|件数|数|情况|引起|引发|提起|产生|发生|办理|因|由|被|的|了|为|有|各类|其中|及时|已|并|在|年度|向|提交|行政|集中|动态更新|清理|发布|\s)/g;

function isAlone(clause: string, { says }: Wording): boolean {
  let rest = clause;
  for (const word of [...says].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, "");
  return rest.replace(plain, "") === "";
}
