import { findPoint } from "../../../src/engine/locate/findPoint";
import type { Equation, Range } from "../../../src/engine/locate/tighten";
import { fc, runs } from "../../random";

const most = 6;
const bounded: readonly Range[] = [0, 1, 2].map(() => ({ low: 0n, high: BigInt(most) }));

function equation(coefficients: readonly number[], total: number): Equation {
  return {
    terms: coefficients
      .map((coefficient, variable) => ({ variable, coefficient: BigInt(coefficient) }))
      .filter(({ coefficient }) => coefficient !== 0n),
    total: BigInt(total),
  };
}

function holds({ terms, total }: Equation, point: readonly bigint[]): boolean {
  return (
    terms.reduce((sum, term) => sum + term.coefficient * (point[term.variable] ?? 0n), 0n) === total
  );
}

const coefficient = fc.integer({ min: -7, max: 7 }).filter((value) => value !== 0);
const equations = fc.array(
  fc
    .tuple(fc.tuple(coefficient, coefficient, coefficient), fc.integer({ min: -30, max: 60 }))
    .map(([coefficients, total]) => equation(coefficients, total)),
  { minLength: 1, maxLength: 2 }
);

it("finds a point exactly where trying all of them does", () => {
  const all = Array.from({ length: (most + 1) ** 3 }, (_, index) =>
    [index, index / 7, index / 49].map((value) => BigInt(Math.floor(value) % (most + 1)))
  );
  fc.assert(
    fc.property(equations, (given) => {
      const found = findPoint(given, bounded);
      const exists = all.some((point) => given.every((each) => holds(each, point)));
      expect(found === "none").toBe(!exists);
      if (typeof found === "string") return;
      expect(given.every((each) => holds(each, found))).toBe(true);
      expect(found.every((value) => value >= 0n && value <= BigInt(most))).toBe(true);
    }),
    { numRuns: runs(2000) }
  );
});

it("says when it cannot tell, instead of searching for ever", () => {
  const open: readonly Range[] = [0, 1, 2].map(() => ({ low: null, high: null }));
  // x even by the first and odd by the second, which no single equation shows.
  const parity = [equation([1, -2, 0], 0), equation([1, 0, -2], 1)];
  expect(findPoint(parity, open)).toBe("unknown");
  expect(findPoint([equation([2, -4, 6], 7)], open)).toBe("none");
});
