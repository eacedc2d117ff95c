import { describeAbsences } from "../../../features/judging/describe/describeAbsences";
import type { Words } from "../../../words/Words";
import type { PriorQuestion } from "../../session/PriorState";
import type { Question } from "../../session/SessionState";

/** Whatever is asked in the pane. */
export type Asking = Question | PriorQuestion;

export interface Answer {
  readonly text: string;
  readonly act: () => void | Promise<void>;
  /** It leaves all as it is. */
  readonly isRefusal?: true;
}

export interface Asked {
  readonly title: string;
  readonly text: string;
  readonly hint?: string;
  /** The safe one first. */
  readonly answers: readonly Answer[];
}

type Phrase<Kind extends Asking["asks"]> = (
  question: Extract<Asking, { readonly asks: Kind }>,
  words: Words,
  no: (text: string) => Answer
) => Asked;

const phrases: { readonly [Kind in Asking["asks"]]: Phrase<Kind> } = {
  overwrite: ({ filled, sheetName, address, agree }, { pane: { insert } }, no) => ({
    title: insert.overwriteTitle,
    text: insert.overwrite(filled, sheetName, address),
    answers: [no(insert.overwriteNo), { text: insert.overwriteYes, act: agree }],
  }),
  undoChanged: ({ changed, agree }, { pane: { insert } }, no) => ({
    title: insert.undoTitle,
    text: insert.undoChanged(changed),
    answers: [no(insert.undoNo), { text: insert.undoYes, act: agree }],
  }),
  sameReport: ({ unit, year, report, goTo, replace, agree }, { pane: { insert } }, no) => ({
    title: insert.sameTitle(year),
    text: insert.same(
      unit,
      year,
      report.filled,
      report.sheets.map(({ name }) => name)
    ),
    answers: [
      { text: insert.sameGo, act: goTo },
      { text: insert.sameBeside, act: agree },
      ...(replace ? [{ text: insert.sameReplace(report.filled), act: replace }] : []),
      no(insert.overwriteNo),
    ],
  }),
  replace: ({ count, agree }, { prior: { pane } }, no) => ({
    title: pane.replaceTitle,
    text: pane.replace(count),
    answers: [no(pane.replaceNo), { text: pane.replaceYes, act: agree }],
  }),
  remove: ({ readers, agree }, { prior: { pane } }, no) => ({
    title: pane.removeTitle,
    text: pane.removeRead(readers),
    answers: [no(pane.removeNo), { text: pane.removeYes, act: agree }],
  }),
  copyAgain: ({ fileName, agree }, { handOn: { again } }, no) => ({
    title: again.title,
    text: again.text(fileName),
    answers: [no(again.no), { text: again.yes, act: agree }],
  }),
  cleanFirst: ({ figures, agree, leave }, { handOn: { clean, cancel } }, no) => ({
    title: clean.title(figures.length),
    text: clean.text,
    answers: [{ text: clean.yes, act: agree }, { text: clean.no, act: leave }, no(cancel)],
  }),
  stillWrong: ({ errors, absent, agree, mend }, words) => {
    const { wrong } = words.handOn;
    const gone = describeAbsences(absent, words).map((line) => line.gone);
    return {
      title: wrong.title(errors),
      text: wrong.text(errors, gone),
      hint: wrong.hint,
      answers: [
        { text: wrong.mend, act: mend },
        { text: wrong.anyway, act: agree },
      ],
    };
  },
};

/** A question in words, with what can be answered. */
export function asked(question: Asking, words: Words, decline: () => void): Asked {
  const no = (text: string): Answer => ({ text, act: decline, isRefusal: true });
  const phrase = phrases[question.asks] as (...given: Parameters<Phrase<Asking["asks"]>>) => Asked;
  return phrase(question, words, no);
}
