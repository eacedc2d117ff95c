import { editions } from "../../editions";
import { remember } from "../../engine/remember";
import { normaliseLabel } from "./normaliseLabel";

/** A remark in brackets behind a label, brackets in it included: "规章（设区的市以上填写）", "予以公开[注1]". */
const remark = /[([〔【](?:[^()[\]]|\([^()]*\)|\[[^[\]]*\])*[)\]〕】]$/;
const mostRemarks = 2;

/** Every name of a row and every heading of a column, in any form. */
const namesOfForms = remember(
  (all: typeof editions): ReadonlySet<string> =>
    new Set(
      all
        .flatMap(({ tables }) => tables)
        .flatMap(({ rows, columns }) => [
          ...rows.flatMap(({ label, aliases = [] }) => [label, ...aliases]),
          ...columns.flatMap(({ path, aliases = [] }) => [path.at(-1) ?? "", ...aliases]),
        ])
        .map(normaliseLabel)
        .filter((label) => label !== "")
    )
);

/**
 * The label that a text is: normalised, and without a remark in brackets where it is a form's own
 * name only without it.
 */
export function labelOf(text: string): string {
  const names = namesOfForms(editions);
  return withoutRemark(text, (label) => names.has(label));
}

/** The same for words that have run on: what counts is what they end in. */
export function endingLabel(text: string): string {
  const names = [...namesOfForms(editions)];
  return withoutRemark(text, (label) => names.some((name) => label.endsWith(name)));
}

function withoutRemark(text: string, isName: (label: string) => boolean): string {
  const whole = normaliseLabel(text);
  let bare = text.normalize("NFKC").trimEnd();
  for (let count = 0; count < mostRemarks && remark.test(bare) && !isName(whole); count += 1) {
    bare = bare.replace(remark, "").trimEnd();
    const label = normaliseLabel(bare);
    if (label !== "" && isName(label)) return label;
  }
  return whole;
}
