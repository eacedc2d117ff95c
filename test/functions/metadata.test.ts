import { functionNames } from "../../src/features/drawing/functions/FunctionCall";
import { published } from "../../src/functions/published";
import en from "../../src/words/en-US/functions.json";
import zh from "../../src/words/zh-CN/functions.json";

const languages = [
  ["zh-CN", zh],
  ["en-US", en],
] as const;

/** Words that Excel keeps for macros, and functions of its own that a name must not be taken for. */
const reserved = [
  "RUN",
  "ECHO",
  "CALL",
  "RETURN",
  "HALT",
  "SUM",
  "RATE",
  "BALANCE.OF",
  "CHANGE.LINK",
];

test("at most eight functions, with names of their own", () => {
  expect(zh.functions.length).toBeLessThanOrEqual(8);
  for (const [, { functions }] of languages) {
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  }
});

test.each(languages)(
  "%s: names can be typed anywhere and are taken for nothing else",
  (_, { functions }) => {
    for (const { id, name } of functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,31}$/);
      expect(id).toMatch(/^[A-Z0-9._]+$/);
      // "ABC12" and "R1C1" would be cells.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
      expect(reserved).not.toContain(name);
    }
  }
);

/** In people's workbooks since the first release: a name here is never taken away or altered. */
test("what has been published stays", () => {
  expect(zh.functions.map(({ id, parameters }) => `${id}/${parameters.length}`)).toEqual([
    "BALANCE/2",
    "SUMROWS/2",
    "SUMCOLUMNS/2",
    "ATMOST/2",
    "CARRYOVER/2",
    "STOCKFLOW/4",
    "CHANGE/2",
    "CHANGERATE/2",
  ]);
});

test("every function that is announced is there, and the other way round", () => {
  const ids = zh.functions.map(({ id }) => id);
  expect(Object.keys(published)).toEqual(ids);
  expect([...functionNames]).toEqual(ids);
});

test("both languages say the same of each function", () => {
  const shape = ({ functions }: typeof zh) =>
    functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, ...rest }) => ({
        type,
        dimensionality,
        optional: "optional" in rest && rest.optional,
      })),
    }));
  expect(shape(en)).toEqual(shape(zh));
});

test("ranges are taken as they are, errors in them included, and arrays of text given back", () => {
  for (const [, { functions, allowErrorForDataTypeAny }] of languages) {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result } of functions) {
      expect(result).toEqual({ type: "string", dimensionality: "matrix" });
      for (const each of parameters)
        expect(each).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  }
});

test.each(languages)("%s: everything is described, with an example", (language, { functions }) => {
  const example = language === "zh-CN" ? /例如 / : /for example /;
  for (const { name, description, parameters } of functions) {
    expect(description).toContain(`=XXGK.${name}(`);
    expect(
      /\p{Script=Han}/u.test(description.replace(/平衡|差 n|未填全|非数字|上年为 0/g, ""))
    ).toBe(language === "zh-CN");
    for (const each of parameters) expect(each.description).toMatch(example);
  }
});
