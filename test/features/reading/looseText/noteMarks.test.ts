import { spellNotes } from "../../../../src/features/reading/looseText/noteMarks";

it.each([
  ["15¹", "15（注1）"],
  ["15①", "15（注1）"],
  ["15 ②", "15（注2）"],
  ["15[1]", "15（注1）"],
  ["15〔注3〕", "15（注3）"],
  ["15*", "15（注*）"],
  ["1.5⑴", "1.5（注1）"],
])("%s is a figure with a note", (text, spelled) => {
  expect(spellNotes(text)).toBe(spelled);
});

it.each(["15", "15（其中修订3件）", "国办公开办函〔2021〕30号", "12*3", "1.5万元", "½"])(
  "%s is left as it is",
  (text) => {
    expect(spellNotes(text)).toBe(text);
  }
);

it("a mark before words numbers them, even where figures have run up to it", () => {
  expect(spellNotes("0③其他 1")).toBe("0 其他 1");
  expect(spellNotes("③其他")).toBe(" 其他");
});
