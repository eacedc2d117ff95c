import { formatDecimal } from "../../../src/engine/Decimal";
import { compareSides } from "../../../src/engine/kinds/compareSides";
import { blank, figures, nonNumbers, text } from "../figures";
import { fc } from "../../random";

const equal = ({ units }: { units: bigint }) => units === 0n;

it("adds up both sides and names the difference", () => {
  const judgement = compareSides(
    ["a", "b"],
    ["c"],
    figures({ a: "0.1", b: "0.2", c: "1.5" }),
    equal
  );
  expect(judgement).toMatchObject({ holds: false, missing: [] });
  expect(judgement.left.codes).toEqual(["a", "b"]);
  expect(judgement.left.value && formatDecimal(judgement.left.value)).toBe("0.3");
  expect(judgement.right.value && formatDecimal(judgement.right.value)).toBe("1.5");
  expect(judgement.difference && formatDecimal(judgement.difference)).toBe("-1.2");
});

it("asks about left − right", () => {
  const asked: string[] = [];
  compareSides(["a"], ["b"], figures({ a: 3, b: 5 }), (difference) => {
    asked.push(formatDecimal(difference));
    return true;
  });
  expect(asked).toEqual(["-2"]);
});

it("counts an empty side as 0", () => {
  expect(compareSides([], ["a"], figures({ a: 0 }), equal).holds).toBe(true);
  expect(compareSides(["a"], [], figures({ a: 1 }), equal).holds).toBe(false);
});

it.each(nonNumbers)("does not decide over $is, and does not ask", (figure) => {
  const ask = jest.fn(() => true);
  const judgement = compareSides(["a", "b"], ["c"], figures({ a: 0, b: figure, c: 0 }), ask);
  expect(judgement).toMatchObject({ holds: "unknown", difference: null, missing: ["b"] });
  expect(judgement.left.value).toBeNull();
  expect(judgement.right.value).not.toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

it("a code that is not there is missing", () => {
  const judgement = compareSides(["a"], ["gone"], figures({ a: 0 }), () => true);
  expect(judgement).toMatchObject({ holds: "unknown", missing: ["gone"] });
});

it("names every cell that is no number, left before right", () => {
  const given = figures({ a: blank, b: 1, c: text, d: 2 });
  expect(compareSides(["a", "b"], ["c", "d"], given, equal).missing).toEqual(["a", "c"]);
});

it("agrees with plain arithmetic", () => {
  const side = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 5 });
  fc.assert(
    fc.property(side, side, (left, right) => {
      const codes = (prefix: string, values: number[]) =>
        values.map((_, index) => `${prefix}${index}`);
      const given = figures(
        Object.fromEntries([
          ...left.map((value, index) => [`l${index}`, value] as const),
          ...right.map((value, index) => [`r${index}`, value] as const),
        ])
      );
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      const { holds, difference } = compareSides(codes("l", left), codes("r", right), given, equal);
      expect(holds).toBe(sum(left) === sum(right));
      expect(difference && formatDecimal(difference)).toBe(String(sum(left) - sum(right)));
    })
  );
});
