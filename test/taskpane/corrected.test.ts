import type { CheckedClaim } from "../../src/features/judging/narrative/checkText";
import { corrected, sentenceOf } from "../../src/taskpane/model/corrected";
import { pieces } from "../../src/taskpane/model/pieces";

function claim(text: string, raw: string, ...values: number[]): CheckedClaim {
  const at = text.indexOf(raw);
  const readings = values.map((value) => ({
    measure: "x",
    value,
    holds: false,
    cells: [{ sheet: "表", address: "A1" }],
  }));
  return {
    ...{ at, end: at + raw.length, raw, readings, paragraph: 0, value: 0, relation: "equal" },
    ...{ outcome: "disagree", rule: "T1", section: null, measure: null, severity: "review" },
    message: "",
  };
}

const text = "一、总体情况\n全年收到12件。其中公开8件，占三成；不予公开4件";

test("the sentence round a number, with what it should be", () => {
  const said = corrected(text, claim(text, "8件", 5));
  expect(said && sentenceOf(said)).toBe("其中公开5件，占三成；");
  const last = corrected(text, claim(text, "4件", 7));
  expect(last && sentenceOf(last)).toBe("不予公开7件");
});

test("where several values would do, or the number is written in words, nothing is proposed", () => {
  expect(corrected(text, claim(text, "8件", 5, 6))).toBe(null);
  expect(corrected(text, claim(text, "三成", 4))).toBe(null);
  const said = claim(text, "8件", 5);
  const readings = said.readings.map((reading) => ({ ...reading, cells: [] }));
  expect(corrected(text, { ...said, readings })).toBe(null);
});

test("the pieces of a text are the text, and its numbers are marked once", () => {
  const claims = [claim(text, "4件", 1), claim(text, "12件", 1), claim(text, "12", 1)];
  const cut = pieces(text, claims);
  expect(cut.map((line) => line.map((piece) => piece.text).join("")).join("\n")).toBe(text);
  expect(cut.flat().flatMap((piece) => (piece.claim === null ? [] : piece.text))).toEqual([
    "12件",
    "4件",
  ]);
});
