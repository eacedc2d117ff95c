import { slipOf } from "../../../src/engine/locate/slipOf";
import cases from "./fixtures/editing-cases.json";
import { fc, runs } from "../../random";

it.each(cases.string_distance_restricted_damerau_levenshtein)(
  "$a and $b are $distance keystrokes apart",
  ({ a, b, distance }) => {
    expect(slipOf(String(a), String(b)) !== null).toBe(distance === 1);
  }
);

it.each([
  ["161", "116", "swappedDigits"],
  ["1340", "1380", "wrongDigit"],
  ["130", "1340", "droppedDigit"],
  ["19979", "1979", "doubledDigit"],
  ["1840", "140", "extraDigit"],
  ["10", "-10", "sign"],
  ["1205", "12.05", "point"],
  ["100", "10", "doubledDigit"],
  ["0", "7", "wrongDigit"],
] as const)("%s for %s is named %s", (typed, meant, slip) => {
  expect(slipOf(typed, meant)).toBe(slip);
});

it("is one keystroke either way round", () => {
  fc.assert(
    fc.property(fc.nat(3000).map(String), fc.nat(3000).map(String), (a, b) => {
      expect(slipOf(a, b) === null).toBe(slipOf(b, a) === null);
    })
  );
});

it("agrees with the textbook recurrence of the distance", () => {
  const digits = fc.stringMatching(/^[0-3]{0,4}$/);
  fc.assert(
    fc.property(digits, digits, (a, b) => {
      expect(slipOf(a, b) !== null).toBe(distance(a, b) === 1);
    }),
    { numRuns: runs(1000) }
  );
});

function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [headA, restA, headB, restB] = [a[0], a.slice(1), b[0], b.slice(1)];
  const ways = [
    distance(restA, b) + 1,
    distance(a, restB) + 1,
    distance(restA, restB) + (headA === headB ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && headA === b[1] && a[1] === headB) {
    ways.push(distance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}
