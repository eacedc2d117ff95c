import { wordsFor } from "../../src/words";
import { enUS } from "../../src/words/en-US";
import { zhCN } from "../../src/words/zh-CN";

test("English for English, Chinese for every other language", () => {
  expect(wordsFor("en-US")).toBe(enUS);
  expect(wordsFor("EN")).toBe(enUS);
  for (const language of ["zh-CN", "zh-TW", "ja-JP", ""]) expect(wordsFor(language)).toBe(zhCN);
});

/** The names of all words, however deep. */
const namesIn = (words: object): string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" && value !== null
      ? namesIn(value as object).map((inner) => `${name}.${inner}`)
      : [name]
  );

test("both languages say the same things", () => {
  expect(namesIn(enUS).sort()).toEqual(namesIn(zhCN).sort());
});

/** What is said with some facts put in. */
const sayings = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    if (typeof value === "function") return [sayingOf(value as (...facts: unknown[]) => unknown)];
    return typeof value === "object" && value !== null ? sayings(value) : [];
  });
const sayingOf = (saying: (...facts: unknown[]) => unknown) => {
  try {
    return String(saying(1, 2, 3));
  } catch {
    return "";
  }
};

test("one and several are told apart", () => {
  for (const each of sayings(enUS)) expect(each).not.toContain("(s)");
  expect(enUS.pane.check.marksCleared(1)).toBe("1 mark cleared.");
  expect(enUS.pane.check.marksCleared(2)).toBe("2 marks cleared.");
});

test("nothing is shouted and no emoji is used", () => {
  for (const saying of [...sayings(zhCN), ...sayings(enUS)]) {
    // The mark between a sheet's name and a cell, as in 上年!D30, shouts at nobody.
    const plain = saying.replace(/!(?=[A-Z]+\d)/g, "");
    expect(plain).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
  }
});

test("a verdict's sentence names no other verdict", () => {
  const outcomes = Object.values(zhCN.findings.outcomes);
  for (const sentence of Object.values(zhCN.pane.check.verdict)) {
    for (const cells of [0, 5]) {
      const said = sentence({ checks: 99, findings: 3, cells });
      expect(outcomes.filter((outcome) => said.includes(outcome))).toEqual([]);
    }
  }
});
