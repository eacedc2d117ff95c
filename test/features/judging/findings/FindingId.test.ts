import {
  isAmong,
  isSameFinding,
  type FindingId,
} from "../../../../src/features/judging/findings/FindingId";

const id: FindingId = {
  place: { sheet: "s", top: 3, left: 1 },
  rule: "A1",
  line: { table: "t3", each: "column", key: "c1" },
  cell: "t3.r1.c1",
};
const others: readonly FindingId[] = [
  { ...id, rule: "A2" },
  { ...id, cell: "t3.r2.c1" },
  { ...id, cell: null },
  { ...id, place: { ...id.place, sheet: "other" } },
  { ...id, place: { ...id.place, top: 4 } },
  { ...id, place: { ...id.place, left: null } },
  { ...id, line: { table: "t3", each: "column", key: "c2" } },
  { ...id, line: { table: "t3", each: "row", key: "c1" } },
  { ...id, line: { each: "cell", code: "t3.r1.c1" } },
  { ...id, line: { each: "report", names: ["甲", "乙"] } },
  { ...id, line: { each: "report", names: ["甲", "丙"] } },
];

it("a finding is the same where place, rule, line and first cell are", () => {
  for (const one of [id, ...others]) {
    expect(isSameFinding(one, structuredClone(one))).toBe(true);
    const same = [id, ...others].filter((other) => isSameFinding(one, other));
    expect(same).toEqual([one]);
  }
});

it("is among others where one of them is the same", () => {
  expect(isAmong({ id }, others)).toBe(false);
  expect(isAmong({ id }, [...others, structuredClone(id)])).toBe(true);
});
