import { formatDecimal } from "../../../../src/engine/Decimal";
import { stockFlow } from "../../../../src/engine/kinds/claims/stockFlow";
import { at, judged, last } from "./oneRow";

const claim = {
  stock: "c3",
  before: "c3",
  came: [{ year: "now", key: "c1" }],
  went: [{ year: "now", key: "c2" }],
} as const;
const judge = (given: Readonly<Record<string, string | number>>) =>
  judged(stockFlow(claim, at), given);

it("holds for 宿迁 2023 to 2024: 597 + 50 − 227 = 420", () => {
  expect(judge({ c3: 420, "last c3": 597, c1: 50, c2: 227 }).holds).toBe(true);
});

it("tells the stock that last year leads to", () => {
  const judgement = judge({ c3: 421, "last c3": 597, c1: 50, c2: 227 });
  const { holds, right } = judgement;
  expect(holds).toBe(false);
  expect(right.value && formatDecimal(right.value)).toBe("420");
  expect(judgement).toMatchObject({ difference: { units: 1n, scale: 0 } });
  expect(right.codes).toEqual([last("c3"), at("c1"), at("c2")]);
});

it("is exact in decimals", () => {
  expect(judge({ c3: 0.3, "last c3": 0.1, c1: 0.2, c2: 0 }).holds).toBe(true);
});

it("is not decided where one of the four is no number", () => {
  expect(judge({ c3: 420, "last c3": "", c1: 50, c2: 227 })).toMatchObject({
    holds: "unknown",
    missing: [last("c3")],
  });
});
