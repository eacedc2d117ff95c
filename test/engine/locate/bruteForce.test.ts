import { formatDecimal } from "../../../src/engine/Decimal";
import { locate } from "../../../src/engine/locate/locate";
import type { Problem } from "../../../src/engine/locate/Problem";
import type { Localisation } from "../../../src/engine/locate/Localisation";
import { bruteForce } from "./bruteForce";
import { decimal } from "./problems";
import { fc, runs } from "../../random";

const codes = ["a", "b", "c", "d", "e", "f"] as const;

/** Any balances over six small counts, with these coefficients. */
function editsWith(...coefficients: readonly number[]) {
  const term = fc.record({
    code: fc.constantFrom(...codes),
    coefficient: fc.constantFrom(...coefficients),
  });
  const terms = fc.uniqueArray(term, {
    selector: ({ code }) => code,
    minLength: 2,
    maxLength: 4,
  });
  return fc.array(terms, { minLength: 1, maxLength: 4 });
}

const edits = editsWith(1, -1);

function problem(
  terms: readonly { code: string; coefficient: number }[][],
  values: readonly (number | null)[],
  locked: readonly string[] = []
): Problem {
  return {
    cells: codes.map((code, index) => {
      const value = values[index] ?? null;
      return {
        code,
        value: value === null ? null : decimal(value),
        nonNegative: true,
        decimals: 0,
      };
    }),
    edits: terms.map((each) => ({ terms: each })),
    locked: new Set(locked),
  };
}

function answersOf({ solutions }: Localisation, blanks: readonly string[]) {
  return Object.fromEntries(
    solutions.map((solution) => {
      const filled = new Map(
        solution.blanks.map(({ code, value }) => [code, formatDecimal(value)])
      );
      const changed = solution.changes.map(({ to }) => (to ? formatDecimal(to) : "?"));
      const key = [...solution.changes.map(({ code }) => code), ...blanks].join("+");
      return [key, [...changed, ...blanks.map((code) => filled.get(code) ?? "?")].join(" ")];
    })
  );
}

/** No explanation, or none of so few cells. */
function isBeyond({ status, size }: Localisation, tried: number): boolean {
  return status === "notLocated" || size > tried;
}

const values = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 });

it("finds the smallest sets and their values, all of them and no others", () => {
  fc.assert(
    fc.property(
      editsWith(1, -1, 1, -1, 2, -2),
      values,
      fc.subarray([...codes], { maxLength: 2 }),
      (terms, given, locked) => {
        const asked = problem(terms, given, locked);
        const found = locate(asked, { list: Infinity });
        const brute = bruteForce(asked, 50, 2);
        if (brute.size === null) expect(isBeyond(found, 2)).toBe(true);
        else expect(found.size).toBe(brute.size);
        if (!brute.size) return;
        expect(answersOf(found, [])).toEqual(brute.answers);
        const count = Object.keys(brute.answers).length;
        expect(found.count).toBe(count);
        expect(found.status).toBe(count === 1 ? "located" : "ambiguous");
        expect(found.capped).toBe(false);
      }
    ),
    { numRuns: runs(200) }
  );
});

it("fills exactly the blanks that can hold one value only", () => {
  fc.assert(
    fc.property(
      edits,
      values,
      fc.subarray([...codes], { minLength: 1, maxLength: 3 }),
      (terms, given, blanks) => {
        const asked = problem(
          terms,
          given.map((value, index) => (blanks.includes(codes[index] ?? "a") ? null : value))
        );
        const brute = bruteForce(asked, 24, 0);
        const found = locate(asked);
        expect(found.status === "consistent").toBe(brute.size === 0);
        if (brute.size !== 0) return;
        expect(
          answersOf(
            {
              ...found,
              solutions: [{ changes: [], readings: [], blanks: found.blanks, follows: [] }],
            },
            blanks
          )
        ).toEqual(brute.answers);
      }
    ),
    { numRuns: runs(200) }
  );
});

it("finds the smallest sets around blanks", () => {
  fc.assert(
    fc.property(edits, values, fc.constantFrom(...codes), (terms, given, blank) => {
      const asked = problem(
        terms,
        given.map((value, index) => (codes[index] === blank ? null : value))
      );
      const brute = bruteForce(asked, 24, 2);
      const found = locate(asked, { list: Infinity });
      if (brute.size === null) expect(isBeyond(found, 2)).toBe(true);
      else expect(found.size).toBe(brute.size);
      if (brute.size) expect(answersOf(found, [blank])).toEqual(brute.answers);
    }),
    { numRuns: runs(150) }
  );
});
