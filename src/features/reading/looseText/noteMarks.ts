/** "¹", "①", "⑴", "❶": marks of notes that folding widths would turn into digits. */
const mark =
  "[\u00b9\u00b2\u00b3\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]+";
const behindFigure = new RegExp(
  String.raw`(?<=\d)\s?(?:(${mark})|[\[［〔【]\s*((?:注\s*)?\d{1,2})\s*[\]］〕】]|([*＊※†‡]{1,3}))(?![\p{Script=Han}\d])`,
  "gu"
);
const anyMark = new RegExp(mark, "gu");
const spelled = /^\(注/;

/**
 * Text with the marks of notes behind figures spelled out, "15①" as "15（注1）", so that none passes
 * for a digit; those before words number them, and are left out.
 */
export function spellNotes(text: string): string {
  return text
    .replace(behindFigure, (_, raised?: string, inBrackets?: string, star?: string) => {
      const note = (raised ?? inBrackets ?? star ?? "").normalize("NFKC").replace(/^注\s*/, "");
      return `（注${note.replace(/[()]/g, "")}）`;
    })
    .replace(anyMark, " ");
}

/** Whether what stands behind a figure is a note that was spelled out. */
export function isSpelledNote(unit: string): boolean {
  return spelled.test(unit);
}
