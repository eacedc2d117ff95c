import { atMost } from "../../src/functions/atMost";
import { balance } from "../../src/functions/balance";
import { carryOver } from "../../src/functions/carryOver";
import { change } from "../../src/functions/change";
import { changeRate } from "../../src/functions/changeRate";
import { stockFlow } from "../../src/functions/stockFlow";
import { sumColumns } from "../../src/functions/sumColumns";
import { sumRows } from "../../src/functions/sumRows";

const refError = { code: "#REF!" };

test("BALANCE answers for a column, and for a block at once", () => {
  expect(balance([[64], [0]], [[63], [1]])).toEqual([["平衡"]]);
  const incoming = [
    [64, 10, "", "12", 1],
    [0, 0, 0, 0, refError],
  ];
  const outgoing = [
    [63, 8, 0, 12, 1],
    [2, 0, 0, 0, 0],
  ];
  expect(balance(incoming, outgoing)).toEqual([
    ["差 1（左 64，右 65）", "差 2（左 10，右 8）", "未填全", "非数字", "非数字"],
  ]);
});

test("a blank is not 0; text is told before a blank", () => {
  expect(sumRows([[1, ""]], [[1]])).toEqual([["未填全"]]);
  expect(sumRows([[null, "无"]], [[1]])).toEqual([["非数字"]]);
  expect(sumRows([[1, " "]], [[1]])).toEqual([["非数字"]]);
  expect(sumRows([[true, 0]], [[1]])).toEqual([["非数字"]]);
});

test("sums down and across are one array each", () => {
  expect(
    sumColumns(
      [
        [1, 2],
        [3, 4],
      ],
      [[4, 7]]
    )
  ).toEqual([["平衡", "差 1（左 7，右 6）"]]);
  expect(
    sumRows(
      [
        [1, 2],
        [3, 4],
      ],
      [[3], [8]]
    )
  ).toEqual([["平衡"], ["差 1（左 8，右 7）"]]);
});

test("decimals are exact", () => {
  expect(sumRows([[0.1, 0.2]], [[0.3]])).toEqual([["平衡"]]);
  expect(sumRows([[24252.311082, 0.000001]], [[24252.311084]])).toEqual([
    ["差 0.000001（左 24252.311084，右 24252.311083）"],
  ]);
});

test("ATMOST without amounts asks for nothing below zero", () => {
  expect(atMost([[3, 1]], [[4]])).toEqual([["平衡"]]);
  expect(atMost([[3, 1]], [[6]])).toEqual([["差 2（左 6，右 4）"]]);
  expect(atMost([[3, -4]])).toEqual([["差 1（左 0，右 -1）"]]);
  expect(atMost([[3, -3]], null)).toEqual([["平衡"]]);
});

test("CARRYOVER and STOCKFLOW look at last year", () => {
  expect(carryOver([[1, 2, ""]], [[1, 3, 0]])).toEqual([["平衡", "差 1（左 2，右 3）", "未填全"]]);
  expect(stockFlow([[10], [5]], [[3], [0]], [[1], [1]], [[12], [5]])).toEqual([
    ["平衡"],
    ["差 1（左 4，右 5）"],
  ]);
  expect(stockFlow(1, 1, "件", 2)).toEqual([["非数字"]]);
});

test.each([
  [112, 100, "+12", "+12.0%"],
  [88, 100, "-12", "-12.0%"],
  [0, 0, "0", "0.0%"],
  [5, 0, "+5", "上年为 0"],
  [0, 5, "-5", "-100.0%"],
  [10001, 10000, "+1", "0.0%"],
  [2001, 2000, "+1", "+0.1%"],
  [3.5, 2, "+1.5", "+75.0%"],
  [0, -4, "+4", "+100.0%"],
  ["", 4, "未填全", "未填全"],
  ["—", 4, "非数字", "非数字"],
])("from %j after %j: %s, %s", (now, before, difference, rate) => {
  expect(change(now, before)).toEqual([[difference]]);
  expect(changeRate([[now]], [[before]])).toEqual([[rate]]);
});

test("ranges that do not go together are refused with a Chinese sentence", () => {
  const wrong = [
    () => balance([[1, 2]], [[1]]),
    () => sumRows([[1, 2]], [[1], [2]]),
    () => sumColumns([[1, 2]], [[1]]),
    () => atMost([[1]], [[1], [2]]),
    () => carryOver([[1]], [[1, 2]]),
    () => stockFlow([[1]], [[1]], [[1]], [[1], [2]]),
    () => change([[1]], null),
    () => sumRows(new Array(20_000).fill([1]), [[1]]),
  ];
  for (const use of wrong) expect(use).toThrow(/\p{Script=Han}.*。$/u);
});
