import { counted } from "./counted";
import type { ReviewWords } from "../ReviewWords";

export const review: ReviewWords = {
  explain: {
    write: "Explain",
    label: "Explanation",
    hint: "Give the reason and what it rests on. Kept in this workbook and printed in the report.",
    save: "Keep explanation",
    cancel: "Cancel",
    required: "Give the reason.",
    text: (text) => `Explanation: ${text}`,
    change: "Change",
    remove: "Remove",
    lapsed: (text) => `The figures have changed, so this no longer counts: ${text}`,
    reuse: "Use it again",
    fold: (count) => `${count} explained`,
    inVerdict: (count) =>
      ` ${counted(count, "unusual thing has", "unusual things have")} been explained.`,
  },
  rules: {
    open: "Rules",
    title: "Rules",
    intro:
      "A rule is switched off for this workbook only, and for a written reason, which the report prints.",
    edition: "Form",
    groups: {
      A: "Within a table",
      B: "Between tables",
      C: "From last year",
      D: "How cells are filled in",
      other: "Other",
      text: "The report's text",
      directory: "Standard directories",
    },
    severity: {
      error: "must be mended",
      explainable: "must be mended, or its grounds given",
      review: "may be explained",
    },
    onRequest: "a hint, off unless wanted",
    basis: (authority) => `Basis: ${authority}`,
    inUse: (texts) => `Use the rule: ${texts.join("; ")}`,
    reason: "Why is it switched off?",
    reasonHint: "For example: the superior office asked for last year's way of counting.",
    required: "Give the reason.",
    switchOff: "Switch off",
    cancel: "Cancel",
    offBecause: (reason) => `Switched off: ${reason}`,
    off: (count) => `${counted(count, "rule")} switched off`,
    inVerdict: (count) =>
      ` ${counted(count, "rule is switched off and was", "rules are switched off and were")} not looked at.`,
  },
  kept: {
    explained: "The explanation is kept in the workbook.",
    unexplained: "The explanation was removed.",
    ruleOff: "The rule is switched off; the reason is kept in the workbook.",
    ruleOn: "The rule is in use again.",
    hintOn: "The hint is in use.",
    hintOff: "The hint is no longer looked at.",
    kindChosen: "The kind of unit is kept in the workbook.",
    kindLeft: "The kind of unit is taken from its name again.",
    onlyKept: "The tables to hand in are kept in the workbook.",
    onlyLeft: "All tables are to be handed in again.",
    undone: "Taken back.",
  },
  undo: "Undo",
  unitKind: {
    label: "Kind of unit",
    ask: "Choose",
    byName: (kind) => (kind ? `${kind} (by its name)` : "By its name"),
    notRun: (rules) =>
      `Not looked at, for want of the kind of unit: ${counted(rules.length, "rule")}.`,
    choose: "Choose it",
  },
  live: {
    label: "Live check",
    old: "Changed; check again",
    before: (word, sentence) => `Before the change: ${word}. ${sentence}`,
    stale: "The figures have changed; this is the result from before.",
    renewed:
      "This is the result after the change. The marks in the sheet follow with “Check again”.",
    again: "Check again",
  },
  report: {
    insert: "Report",
    inserted: (sheet) => `The report is on sheet “${sheet}”, to be printed and signed.`,
  },
  follows: (count) => `${counted(count, "rule")} could not be decided because of this`,
};
