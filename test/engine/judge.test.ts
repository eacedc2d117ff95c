import { compared, minus, plus, type Claim, type Term } from "../../src/engine/Claim";
import { cellCode, type Code } from "../../src/engine/Code";
import { formatDecimal, wholeDecimal, type Decimal } from "../../src/engine/Decimal";
import type { Figure } from "../../src/engine/Figure";
import { judge } from "../../src/engine/judge";
import { equals, isAtLeast, isAtMost, type Amounts } from "../../src/engine/Relation";
import { blank, figures, nonNumbers, text } from "./figures";
import { fc } from "../random";

const at = (key: string) => cellCode("t", "r", key);
const sum = (...keys: readonly string[]) => plus(keys.map(at));
const row = (cells: Readonly<Record<string, number | string | Figure>>) =>
  figures(Object.fromEntries(Object.entries(cells).map(([key, cell]) => [at(key), cell])));
const check = { id: "X", severity: "error", authority: "推导", why: "" } as const;
const whole = { check, line: { each: "table", table: "t" } as const };
const sides = (claim: Claim, cells: Parameters<typeof row>[0]) => {
  const result = judge(claim, row(cells));
  if (result.is === "compared" || result.is === "undecided") return result;
  throw new Error("nothing was added up");
};
const put = (
  left: readonly Term[],
  right: readonly Term[],
  cells: Parameters<typeof row>[0],
  relation = equals
) => sides({ ...whole, ...compared(left, relation, right) }, cells);
const plain = (value: Decimal | null) => value && formatDecimal(value);

it("adds up both sides and names the difference", () => {
  const result = put(sum("a", "b"), sum("c"), { a: "0.1", b: "0.2", c: "1.5" });
  if (result.is !== "compared") throw new Error("not compared");
  expect(result.outcome).toBe("error");
  expect(result.cells).toEqual(["a", "b", "c"].map(at));
  expect(result.left.codes).toEqual(["a", "b"].map(at));
  expect(plain(result.left.value)).toBe("0.3");
  expect(plain(result.right.value)).toBe("1.5");
  expect(plain(result.difference)).toBe("-1.2");
});

it("asks about both sums and left − right", () => {
  const asked: Amounts[] = [];
  const holds = (amounts: Amounts) => asked.push(amounts) > 0;
  expect(put(sum("a"), sum("b"), { a: 3, b: 5 }, { is: "other", holds }).outcome).toBe("pass");
  const [left, right] = [wholeDecimal(3), wholeDecimal(5)];
  expect(asked).toMatchObject([{ left, right, difference: wholeDecimal(-2) }]);
});

it("counts an empty side as 0", () => {
  expect(put([], sum("a"), { a: 0 }).outcome).toBe("pass");
  expect(put(sum("a"), [], { a: 1 }).outcome).toBe("error");
});

it("takes off what a claim takes off, and knows amounts that stand in no cell", () => {
  expect(put(sum("a"), [...sum("b"), ...minus([at("c")])], { a: 3, b: 5, c: 2 }).outcome).toBe(
    "pass"
  );
  expect(put(sum("a"), [{ amount: wholeDecimal(3) }], { a: 3 }).outcome).toBe("pass");
});

it.each(nonNumbers)("does not decide over $is, and does not ask", (figure) => {
  const holds = jest.fn(() => true);
  const cells = { a: 0, b: figure, c: 0 };
  const result = put(sum("a", "b"), sum("c"), cells, { is: "other", holds });
  expect(result).toMatchObject({ is: "undecided", outcome: "unassessed", missing: [at("b")] });
  expect(result.left.value).toBeNull();
  expect(result.right.value).not.toBeNull();
  expect(holds).not.toHaveBeenCalled();
});

it("a code that is not there is missing", () => {
  const result = put(sum("a"), sum("gone"), { a: 0 });
  expect(result).toMatchObject({ outcome: "unassessed", missing: [at("gone")] });
});

it("a cell that counts where it is known is no gap where it is not", () => {
  const known: Term = { code: at("b"), sign: 1, ifKnown: true };
  expect(put(sum("a"), [known], { a: 0, b: blank })).toMatchObject({
    outcome: "pass",
    cells: [at("a")],
  });
  expect(put(sum("a"), [known], { a: 2, b: 2 })).toMatchObject({ outcome: "pass" });
});

it("names every cell that is no number, left before right", () => {
  const result = put(sum("a", "b"), sum("c", "d"), { a: blank, b: 1, c: text, d: 2 });
  expect(result).toMatchObject({ missing: [at("a"), at("c")] });
});

it("agrees with plain arithmetic", () => {
  const side = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 5 });
  fc.assert(
    fc.property(side, side, (left, right) => {
      const keys = (prefix: string, values: readonly number[]) =>
        values.map((_, index) => `${prefix}${index}`);
      const cells = Object.fromEntries([
        ...left.map((value, index) => [`l${index}`, value] as const),
        ...right.map((value, index) => [`r${index}`, value] as const),
      ]);
      const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const difference = total(left) - total(right);
      const result = put(sum(...keys("l", left)), sum(...keys("r", right)), cells);
      expect(result.outcome).toBe(difference === 0 ? "pass" : "error");
      expect(result).toMatchObject({ difference: wholeDecimal(difference) });
      const by = (relation: typeof equals) =>
        put(sum(...keys("l", left)), sum(...keys("r", right)), cells, relation).outcome === "pass";
      expect([by(isAtMost), by(isAtLeast)]).toEqual([difference <= 0, difference >= 0]);
    })
  );
});

it("amounts that differ by no more than the tolerance count as the same", () => {
  const within = (a: string, b: string, tolerance: Decimal) =>
    [equals, isAtMost, isAtLeast].map(
      (relation) =>
        sides({ ...whole, ...compared(sum("a"), relation, sum("b"), tolerance) }, { a, b }).outcome
    );
  const half = { units: 5n, scale: 1 };
  expect(within("1.5", "1", half)).toEqual(["pass", "pass", "pass"]);
  expect(within("0.5", "1", half)).toEqual(["pass", "pass", "pass"]);
  expect(within("1.51", "1", half)).toEqual(["error", "error", "pass"]);
  expect(within("0.49", "1", half)).toEqual(["error", "pass", "error"]);
});

it("a claim is judged with the severity of its check, in its line", () => {
  const reviewed = { ...check, severity: "review" } as const;
  const code: Code = at("a");
  const claim = {
    check: reviewed,
    line: { each: "cell", code } as const,
    ...compared(sum("a"), equals, []),
  };
  expect(judge(claim, row({ a: 1 }))).toMatchObject({
    check: reviewed,
    line: { code },
    outcome: "review",
  });
});
