import {
  addDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  type Decimal,
} from "../../src/engine/Decimal";
import { fc } from "../random";

const parse = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is no numeral`);
  return value;
};
const add = (...texts: string[]) => formatDecimal(addDecimals(texts.map(parse)));
const subtract = (left: string, right: string) =>
  formatDecimal(subtractDecimals(parse(left), parse(right)));

/** Digits with `scale` places behind the point, written without any help of the code under test. */
function digits(units: bigint, scale: number): string {
  const plain = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const point = plain.length - scale;
  const number = scale > 0 ? `${plain.slice(0, point)}.${plain.slice(point)}` : plain;
  return (units < 0n ? "-" : "") + number;
}

const common = 20;
const scaled = fc.record({
  units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  scale: fc.integer({ min: 0, max: common }),
});
/** The same number in units of 10^-20. */
const atCommonScale = ({ units, scale }: Decimal) => units * 10n ** BigInt(common - scale);

describe("parseDecimal", () => {
  it.each([
    ["0", 0n, 0],
    ["-0", 0n, 0],
    ["007", 7n, 0],
    ["12", 12n, 0],
    ["+12", 12n, 0],
    ["-12.50", -125n, 1],
    ["24252.311082", 24252311082n, 6],
    ["11398889", 11398889n, 0],
    ["1e3", 1000n, 0],
    ["1.5E+2", 150n, 0],
    ["1e-7", 1n, 7],
    ["100e-2", 1n, 0],
  ])("reads %s", (text, units, scale) => {
    expect(parseDecimal(text)).toEqual({ units, scale });
  });

  it.each([
    "",
    " ",
    ".",
    "-",
    "1.",
    ".5",
    "1,000",
    "１２",
    "1 2",
    "0x10",
    "NaN",
    "Infinity",
    "1e",
    "12件",
  ])("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it("reads what formatDecimal writes", () => {
    fc.assert(
      fc.property(scaled, ({ units, scale }) => {
        const value = parse(digits(units, scale));
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
        expect(atCommonScale(value)).toBe(atCommonScale({ units, scale }));
      })
    );
  });

  it("keeps no zeros at the end, so that equal numbers are equal objects", () => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: 0, max: 6 }), ({ units, scale }, zeros) => {
        const padded = digits(units * 10n ** BigInt(zeros), scale + zeros);
        expect(parse(padded)).toEqual(parse(digits(units, scale)));
      })
    );
  });

  it("reads an exponent as a shift of the point", () => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: 0, max: 20 }), ({ units, scale }, shift) => {
        expect(parse(`${digits(units, scale)}e-${shift}`)).toEqual(
          parse(digits(units, scale + shift))
        );
        expect(parse(`${digits(units, scale)}e${shift}`)).toEqual(
          parse(digits(units * 10n ** BigInt(shift), scale))
        );
      })
    );
  });
});

describe("formatDecimal", () => {
  it.each([
    [{ units: 5n, scale: 0 }, "5"],
    [{ units: 5n, scale: 3 }, "0.005"],
    [{ units: -5n, scale: 1 }, "-0.5"],
    [{ units: -1234n, scale: 2 }, "-12.34"],
    [{ units: 0n, scale: 0 }, "0"],
  ])("writes %j", (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });
});

describe("addDecimals and subtractDecimals", () => {
  it("know no float noise", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(add("0.1", "0.2")).toBe("0.3");
    expect(subtract("0.3", "0.1")).toBe("0.2");
    expect(subtract("24252.311082", "24252.311081")).toBe("0.000001");
    expect(add("9007199254740993", "0.000001")).toBe("9007199254740993.000001");
  });

  it("add what real reports add", () => {
    expect(add("474339", "747594", "3286513", "25970")).toBe("4534416");
    expect(add("11398889", "1")).toBe("11398890");
  });

  it("nothing adds up to 0", () => {
    expect(addDecimals([])).toEqual({ units: 0n, scale: 0 });
  });

  it("agree with whole numbers at a common scale", () => {
    fc.assert(
      fc.property(fc.array(scaled, { maxLength: 25 }), (values) => {
        const sum = values.reduce((total, value) => total + atCommonScale(value), 0n);
        expect(atCommonScale(addDecimals(values))).toBe(sum);
      })
    );
    fc.assert(
      fc.property(scaled, scaled, (left, right) => {
        const difference = atCommonScale(left) - atCommonScale(right);
        expect(atCommonScale(subtractDecimals(left, right))).toBe(difference);
      })
    );
  });

  it("give the same object for the same sum, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(scaled, { maxLength: 8 }), (values) => {
        expect(addDecimals([...values].reverse())).toEqual(addDecimals(values));
      })
    );
  });

  it("a number less itself is 0 at scale 0", () => {
    fc.assert(
      fc.property(scaled, (value) => {
        expect(subtractDecimals(value, value)).toEqual({ units: 0n, scale: 0 });
      })
    );
  });
});
