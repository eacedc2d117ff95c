import { editions } from "../../../editions";
import { remember } from "../../../engine/remember";
import { normaliseLabel } from "./normaliseLabel";

/** A remark in brackets behind a label, brackets in it included: "规章（设区的市以上填写）", "予以公开[注1]". */
const remark =
  /[(（[［〔【](?:[^()（）[\]［］]|[(（][^()（）]*[)）]|[[［][^[\]［］]*[\]］])*[)）\]］〕】]\s*$/;
const mostRemarks = 2;
const numbered = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]|\p{No})/u;

interface Names {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly all: readonly string[];
}

/** Every name of a row and every heading of a column, in any form. */
const namesOfForms = remember((all: typeof editions): Names => {
  const tables = all.flatMap((edition) => edition.tables);
  const labels = (texts: readonly string[]) =>
    new Set(texts.map(normaliseLabel).filter((label) => label !== ""));
  const rows = labels(
    tables.flatMap((table) => table.rows.flatMap(({ label, aliases = [] }) => [label, ...aliases]))
  );
  const columns = labels(
    tables.flatMap((table) =>
      table.columns.flatMap(({ path, aliases = [] }) => [path.at(-1) ?? "", ...aliases])
    )
  );
  return { rows, columns, all: [...new Set([...rows, ...columns])] };
});

/**
 * The label that a text is: normalised, and without a remark in brackets where it is a form's own
 * name only without it.
 */
export function labelOf(text: string): string {
  const { rows, columns } = namesOfForms(editions);
  return withoutRemark(text, (label) => rows.has(label) || columns.has(label));
}

/** The same for words that have run on: what counts is what they end in. */
export function endingLabel(text: string): string {
  const { all } = namesOfForms(editions);
  return withoutRemark(text, (label) => all.some((name) => label.endsWith(name)));
}

/** Whether the text names a row of a form, and no column: "规章" does, "其他" only with its number. */
export function namesRow(text: string): boolean {
  const { rows, columns } = namesOfForms(editions);
  const label = labelOf(text);
  return rows.has(label) && (!columns.has(label) || numbered.test(text));
}

function withoutRemark(text: string, isName: (label: string) => boolean): string {
  const whole = normaliseLabel(text);
  let bare = text;
  for (let count = 0; count < mostRemarks && remark.test(bare) && !isName(whole); count += 1) {
    bare = bare.replace(remark, "");
    const label = normaliseLabel(bare);
    if (label !== "" && isName(label)) return label;
  }
  return whole;
}
