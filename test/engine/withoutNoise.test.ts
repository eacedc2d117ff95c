import { formatDecimal, subtractDecimals } from "../../src/engine/Decimal";
import { moneyForm } from "../../src/engine/kinds/cells/moneyForm";
import { wholeNumber } from "../../src/engine/kinds/cells/wholeNumber";
import type { NumberFigure } from "../../src/engine/Figure";
import { readFigure } from "../../src/engine/readFigure";
import { fc } from "../random";

const money = { key: "c1", nature: "money", unit: "万元" } as const;

function numberOf(raw: number | string): NumberFigure {
  const figure = readFigure(raw);
  if (figure.is !== "number") throw new Error(`no number: ${raw}`);
  return figure;
}

it.each<[number, string]>([
  [14069.0000000001, "14069"],
  [14068.9999999999, "14069"],
  [69.0999999999985, "69.1"],
  [-653.000000000001, "-653"],
  [24252.3110819999, "24252.311082"],
])("%d is taken for %s, and told", (raw, value) => {
  const figure = numberOf(raw);
  expect(formatDecimal(figure.value)).toBe(value);
  expect(figure).toMatchObject({ noise: true, text: String(raw) });
  expect(moneyForm(figure, money)).toBe(true);
});

it.each([12.0000001, 14069.000001, 12.0000000001, 0.333333333333333, 3.14159265358979, 0.1 + 0.2])(
  "%d stays as it is",
  (raw) => {
    expect(numberOf(raw).noise).toBeUndefined();
  }
);

it("a count with a real fraction is no whole number, with noise or without", () => {
  expect(
    [14069.0000000001, 14069.1000000001, 14069.5].map((raw) => wholeNumber(readFigure(raw)))
  ).toEqual([true, false, false]);
});

it("text is never taken for anything but what it says", () => {
  expect(formatDecimal(numberOf("14069.0000000001").value)).toBe("14069.0000000001");
});

/** Figures of up to 100,000,000 with so many decimals, in units of the last of them. */
const figures = (decimals: number) =>
  fc.array(fc.integer({ min: 0, max: 10 ** (8 + Math.min(decimals, 2)) }), {
    minLength: 1,
    maxLength: 40,
  });

it.each([0, 1, 2])(
  "figures of %i decimals, added up by a program, differ from their sum by nothing",
  (decimals) => {
    fc.assert(
      fc.property(figures(decimals), (parts) => {
        const unit = 10 ** decimals;
        const added = parts.reduce((sum, part) => sum + part / unit, 0);
        const taken = [...parts].reverse().reduce((rest, part) => rest - part / unit, added);
        const exact = parts.reduce((sum, part) => sum + part, 0);
        expect(formatDecimal(numberOf(added).value)).toBe(
          formatDecimal(numberOf((exact / unit).toFixed(decimals)).value)
        );
        expect(Math.abs(Number(formatDecimal(numberOf(taken).value)))).toBeLessThan(1e-6);
      })
    );
  }
);

it.each([0, 1, 2, 6])(
  "a difference of one in the last of %i decimals is always seen",
  (decimals) => {
    const most = 10 ** Math.min(15, 8 + decimals);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: most - 1 }), (units) => {
        const scale = 10 ** decimals;
        const [one, next] = [numberOf(units / scale), numberOf((units + 1) / scale)];
        expect(Number(formatDecimal(subtractDecimals(next.value, one.value)))).toBe(1 / scale);
      })
    );
  }
);
