import { describeAbsences } from "../../../features/judging/describe/describeAbsences";
import type { Words } from "../../../words/Words";
import type { Note } from "../../session/SessionState";

type Copied = Extract<Note, { says: "copied" }>;

/** The note in words. */
export function noteText(note: Note, words: Words): string {
  const { pane, review } = words;
  switch (note.says) {
    case "inserted":
      return pane.insert.inserted(note.count, note.withoutPages);
    case "renewed":
      return words.absent.renewed(note.forms, note.carried, note.left);
    case "undone":
      return pane.insert.undone;
    case "cleared":
      return pane.check.marksCleared(note.count);
    case "converted":
      return pane.functions.converted(note.to, note.count, note.left);
    case "copied":
      return copiedText(note, words);
    case "functionInserted":
      return pane.functions.inserted;
    case "toPrint":
      return words.way.handOn.printReady(note.sheetName);
    case "reported":
      return review.report.inserted(note.sheetName);
    case "kept":
      return review.kept[note.what];
  }
}

/** Green is for what was done in full and needs no second look. */
export function noteIntent(note: Note): "success" | "warning" | "info" {
  switch (note.says) {
    case "cleared":
      return note.count > 0 ? "success" : "info";
    case "toPrint":
      return "info";
    case "renewed":
      return "warning";
    case "converted":
      return note.left > 0 ? "warning" : note.count > 0 ? "success" : "info";
    case "copied":
      return isWhole(note) ? "success" : "warning";
    default:
      return "success";
  }
}

function isWhole({ copy, errors, absent }: Copied): boolean {
  const { names, noNumbers, leftOut } = copy;
  return names.length > 0 && noNumbers + errors + absent.length + leftOut.length === 0;
}

function copiedText({ copy, fileName, errors, absent, cleaned }: Copied, words: Words): string {
  return words.handOn.copied({
    ...{ fileName, errors, cleaned },
    names: copy.names,
    noNumbers: copy.noNumbers,
    where: copy.where,
    leftOut: copy.leftOut,
    absent: describeAbsences(absent, words).map(({ gone }) => gone),
    reports: copy.reports.map((title) =>
      title ? words.cells.reportTitle(title.unit, title.year) : words.report.unknown
    ),
  });
}
