import { movedRows } from "../../../../src/features/reading/tables/movedRows";

const rows = (...labels: string[]) => labels.map((label, index) => ({ row: 10 + index, label }));

it("finds a row that was moved by its label", () => {
  const found = rows("乙", "甲", "丙");
  expect(movedRows([["甲"], ["乙"], ["丙"]], found, [11, null, 12])).toEqual([11, 10, 12]);
});

it("does not choose between two that carry the label", () => {
  const found = rows("乙", "甲", "乙");
  expect(movedRows([["甲"], ["丙"], ["乙"]], found, [11, null, null])).toEqual([11, null, null]);
});

it("does not choose between two rows that want the label", () => {
  expect(movedRows([["其他"], ["甲"], ["其他"]], rows("甲", "其他"), [null, 10, null])).toEqual([
    null,
    10,
    null,
  ]);
});

it("takes no row twice, and none with a slip", () => {
  expect(movedRows([["甲", "乙"], ["乙"]], rows("乙"), [10, null])).toEqual([10, null]);
  expect(movedRows([["重复申请"]], rows("重复申报"), [null])).toEqual([null]);
});

it("gives a row that was found in its order to no other", () => {
  expect(movedRows([["甲"], ["乙"]], rows("乙"), [10, null])).toEqual([10, null]);
  expect(movedRows([["甲"], ["乙"]], rows("丙", "乙"), [10, null])).toEqual([10, 11]);
});
