import { act, screen } from "@testing-library/react";
import type { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { readReport } from "../fixtures/reports/readReports";
import { twoYears, yearAfter } from "../features/reading/prior/priorYears";
import { renderPane } from "./renderPane";
import { broken, sound, workbookOf } from "./workbooks";

/** What a clerk knows by these letters: programs, kinds of files, cells, keys, and the functions she types. */
const known =
  /[A-Z]+\d+:[A-Z]+\d+|XXGK\.[A-Z]+(\([^)]*\))?|Excel|Word|WPS|PDF|MIT|(Ctrl|Alt)\+[\w↓↑]+(\+\w+)?|\bF6\b|\.[a-z]{3,4}\b/g;

const pages = ["insert", "fill", "check", "handOn", "more", "help", "rules", "functions"] as const;

/** All that is read or heard on the page: texts and the names given to what has none. */
function heard(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode())
    if (texts.currentNode.parentElement?.closest("style, script") === null)
      found.push(texts.currentNode.textContent ?? "");
  const named = document.querySelectorAll("[aria-label], [title], [placeholder]");
  for (const each of named)
    for (const name of ["aria-label", "title", "placeholder"])
      found.push(each.getAttribute(name) ?? "");
  return found;
}

/** Of these, what is an id of a rule or a word of another language. */
const foreign = (text: string) => {
  const rest = text.replace(known, "");
  return /(?<![A-Z])[ABCDF]\d{1,2}[a-z]?(?!\d)/.test(rest) || /[A-Za-z]{3,}/.test(rest);
};
const foreignHeard = () => [...new Set(heard().filter(foreign))];

const books: readonly [string, () => MemorySheets | Promise<MemorySheets>][] = [
  ["nothing wrong", () => workbookOf(sound)],
  ["errors", () => workbookOf(broken)],
  ["what is to be explained", () => workbookOf(sound, { "t3.r2.c4": "0件" })],
  ["gaps", () => workbookOf(sound, { "t3.r1.c1": "", "t4.r1.c1": "无" })],
  ["no title", () => workbookOf(sound, {}, { title: false })],
  ["two years", () => twoYears(yearAfter(readReport(sound)), readReport(sound))],
];

test.each(books)("no id and no foreign word anywhere, with %s", async (_, make) => {
  const { session, check, user } = renderPane(await make());
  await check();
  for (const page of pages) {
    await act(async () => {
      session.go(page);
      await Promise.resolve();
    });
    expect([page, ...foreignHeard()]).toEqual([page]);
  }
  act(() => session.go("check"));
  for (const fold of screen.queryAllByTestId(/^(fold|follows)$/))
    await user.click(fold.querySelector("button, summary") ?? fold);
  for (const finding of screen.queryAllByTestId("finding").slice(0, 5)) {
    await user.click(finding);
    expect(foreignHeard()).toEqual([]);
  }
});
