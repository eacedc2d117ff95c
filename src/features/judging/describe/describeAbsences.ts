import { editions } from "../../../editions";
import type { AbsentWords } from "../../../words/AbsentWords";
import type { Words } from "../../../words/Words";
import { groupBy } from "../../../engine/groupBy";
import type { Absence } from "../findings/Absence";
import { reportName } from "./reportName";

/** One thing that is gone, or several of a kind in one table. */
export interface AbsenceLine {
  /** "没有找到表四" */
  readonly gone: string;
  /** With what to do about it. */
  readonly text: string;
}

/**
 * In words, tables first; the blocks of a form that are all gone go by the form. Of several reports
 * each line says which it is about.
 */
export function describeAbsences(
  absences: readonly Absence[],
  words: Words
): readonly AbsenceLine[] {
  const inOrder = [...absences].sort((a, b) => rank(a) - rank(b));
  return [...groupBy(inOrder, keyOf(absences)).values()].map((own) => lineOf(own, words));
}

const order = ["table", "column", "heading", "row"] as const;
const rank = ({ what }: Absence) => order.indexOf(what);

/** What is said in one breath: all of a kind for which there is no better answer. */
function keyOf(all: readonly Absence[]): (absence: Absence) => string {
  return (absence) => {
    const { what, report, edition, table, title, hidden, at } = absence;
    if (what !== "table")
      return [report, edition, table, what, at?.addresses.join() ?? "", hidden].join("/");
    const form = wholeForm(absence, all);
    return [report, edition, form?.id ?? title, hidden].join("/");
  };
}

/** The form of a table that is gone, where it is gone as a whole. */
function wholeForm({ report, edition, table, hidden }: Absence, all: readonly Absence[]) {
  const gone = all.filter(
    (each) => each.what === "table" && each.report === report && each.hidden === hidden
  );
  const form = formsOf(edition).find(({ blocks }) => blocks.some((each) => each.table === table));
  return form?.blocks.every((block) => gone.some((each) => each.table === block.table))
    ? form
    : null;
}

function formsOf(edition: string) {
  return editions.find(({ id }) => id === edition)?.forms ?? [];
}

function lineOf(own: readonly Absence[], words: Words): AbsenceLine {
  const [first] = own;
  if (!first) return { gone: "", text: "" };
  const said = words.absent.gone[first.what](
    nameOf(first, own, words.absent),
    own.map(({ title }) => title)
  );
  const gone =
    first.of === undefined ? said : words.pane.check.about(reportName(first.of, words), said);
  return { gone, text: words.absent.line(gone, whatToDo(first, words.absent)) };
}

function whatToDo({ what, title, hidden, resembles, at }: Absence, words: AbsentWords): string {
  if (hidden !== null) return words.hidden(hidden);
  if (at === null) return words.restore[what];
  const { sheetName, addresses, by } = at;
  const like = words.like[by](sheetName, addresses, resembles);
  const todo = {
    place: words.rewrite[what](title.split("·").at(-1) ?? title),
    title: words.restore[what],
    several: words.keepOne,
  };
  return `${like}${words.list}${todo[by]}`;
}

/** "表四"; "表二“第二十条第（五）项”", unless all of 表二 is meant. */
function nameOf(
  { edition, table, what, title }: Absence,
  own: readonly Absence[],
  words: AbsentWords
): string {
  const form = formsOf(edition).find(({ blocks }) => blocks.some((each) => each.table === table));
  if (!form) return title;
  const tables = editions.find(({ id }) => id === edition)?.tables ?? [];
  const block = tables.find(({ id }) => id === table)?.title ?? title;
  const isWhole =
    form.blocks.length === 1 || (what === "table" && own.length === form.blocks.length);
  // What lacks its own title is not called by it.
  const isUntitled = what === "heading" && own.some((each) => each.title === block);
  return isWhole || isUntitled ? form.short : words.block(form.short, block);
}
