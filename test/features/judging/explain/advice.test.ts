import { editions } from "../../../../src/editions";
import { everyCrossYear } from "../../../../src/editions/everyCrossYear";
import { enUS } from "../../../../src/words/en-US";
import { zhCN } from "../../../../src/words/zh-CN";

/** Every rule of every edition, by itself and against the year before. */
const rules = editions.flatMap(({ id, checks, reportChecks }) =>
  [
    ...checks,
    ...reportChecks,
    ...everyCrossYear.filter(({ edition }) => edition === id).flatMap((years) => years.checks),
  ].map((rule) => ({ edition: id, ...rule }))
);
const languages = [
  {
    advice: zhCN.findings.advice,
    mends: /改|填|补|修|插入|恢复|写明单位/,
    explains: /写明(原因|依据)/,
  },
  {
    advice: enUS.findings.advice,
    mends: /\b(mend|enter|insert|restore|write|type|fill)\b/i,
    explains: /\bexplain/i,
  },
];

test.each(languages)("every error says how it is mended", ({ advice, mends }) => {
  const silent = rules.filter(
    ({ severity, kind }) => severity === "error" && !mends.test(advice[kind])
  );
  expect(silent.map(({ edition, id }) => `${edition} ${id}`)).toEqual([]);
});

test.each(languages)("what advises to explain can be explained", ({ advice, explains }) => {
  const advised = rules.filter(
    ({ kind, why }) => explains.test(advice[kind]) || /写明(原因|依据)/.test(why)
  );
  const stuck = advised.filter(
    ({ severity, explainable }) => severity === "error" && explainable !== true
  );
  expect(stuck.map(({ edition, id }) => `${edition} ${id}`)).toEqual([]);
});

test.each(languages)("an error that can be explained says so", ({ advice, explains }) => {
  const silent = rules.filter(
    ({ kind, explainable }) => explainable === true && !explains.test(advice[kind])
  );
  expect(silent.map(({ edition, id }) => `${edition} ${id}`)).toEqual([]);
});
