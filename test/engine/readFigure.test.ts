import { formatDecimal } from "../../src/engine/Decimal";
import type { Figure, NumberFigure } from "../../src/engine/Figure";
import { readFigure } from "../../src/engine/readFigure";
import { fc, runs } from "../random";

type Reading = readonly [digits: string, written: NumberFigure["written"], unit: string | null];

/** The number, how it is written and what stands behind it. */
function reading(figure: Figure): Reading | Figure["is"] {
  if (figure.is !== "number") return figure.is;
  return [formatDecimal(figure.value), figure.written, figure.unit];
}

const read = (raw: Parameters<typeof readFigure>[0]) => reading(readFigure(raw));

describe("a true number", () => {
  it.each<[number, string]>([
    [0, "0"],
    [-0, "0"],
    [12, "12"],
    [-653, "-653"],
    [11398889, "11398889"],
    [24252.311082, "24252.311082"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [59237.2449 + 0.0001, "59237.245"],
    [0.30000000000000004, "0.3"],
    [123456789012345, "123456789012345"],
    [1e-7, "0.0000001"],
    [1e21, "1000000000000000000000"],
    // The largest number that Excel holds.
    [9.99999999999999e307, `999999999999999${"0".repeat(293)}`],
  ])("%d is read exactly", (raw, digits) => {
    expect(read(raw)).toEqual([digits, "number", null]);
  });

  it.each([NaN, Infinity, -Infinity])("%d is no number", (raw) => {
    expect(readFigure(raw)).toEqual({ is: "text", text: String(raw) });
  });

  it("a sum of cents differs from its true value by nothing", () => {
    const cents = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(cents, (parts) => {
        const asFloat = parts.reduce((sum, part) => sum + part / 100, 0);
        const exact = parts.reduce((sum, part) => sum + part, 0);
        const figure = readFigure(asFloat);
        if (figure.is !== "number") throw new Error("no number");
        const { units, scale } = figure.value;
        expect(units * 10n ** BigInt(2 - scale)).toBe(BigInt(exact));
      })
    );
  });
});

describe("digits kept as text", () => {
  it.each<[string, Reading]>([
    ["12", ["12", "text", null]],
    ["0", ["0", "text", null]],
    ["007", ["7", "text", null]],
    ["１２", ["12", "text", null]],
    ["1,234", ["1234", "text", null]],
    ["1，２３４", ["1234", "text", null]],
    ["11,398,889", ["11398889", "text", null]],
    ["1,234.50", ["1234.5", "text", null]],
    ["１２．５", ["12.5", "text", null]],
    ["12 ", ["12", "text", null]],
    [" 12", ["12", "text", null]],
    ["\u00a012\u00a0", ["12", "text", null]],
    ["　12　", ["12", "text", null]],
    ["\u200b12\ufeff", ["12", "text", null]],
    ["\u202d12\u2060", ["12", "text", null]],
    ["\u200e12\u200f", ["12", "text", null]],
    ["\n12\r\n", ["12", "text", null]],
    ["24252.311082", ["24252.311082", "text", null]],
  ])("%j", (raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it("keeps the text as it stands in the cell", () => {
    expect(readFigure("１２ ")).toMatchObject({ text: "１２ " });
  });
});

describe("a sign written out", () => {
  it.each<[string, string]>([
    ["+1036", "1036"],
    ["-653", "-653"],
    ["−653", "-653"],
    ["－653", "-653"],
    ["＋１", "1"],
    ["减4", "-4"],
    ["增5", "5"],
    ["减 4", "-4"],
    ["+1,036", "1036"],
    ["-0", "0"],
  ])("%j", (raw, digits) => {
    expect(read(raw)).toEqual([digits, "signed text", null]);
  });
});

describe("a unit or a note behind the digits", () => {
  it.each<[string, Reading]>([
    ["12件", ["12", "text", "件"]],
    ["12 件", ["12", "text", "件"]],
    ["2笔", ["2", "text", "笔"]],
    ["3人次", ["3", "text", "人次"]],
    ["22（其中修订 16 件）", ["22", "text", "(其中修订 16 件)"]],
    ["55（含自然失效 29 件）", ["55", "text", "(含自然失效 29 件)"]],
    ["372718.4969万元", ["372718.4969", "text", "万元"]],
    ["4003622元", ["4003622", "text", "元"]],
    ["1.2亿元", ["1.2", "text", "亿元"]],
    ["减4项", ["-4", "signed text", "项"]],
  ])("%j", (raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });
});

describe("what is no number", () => {
  it.each(["", " ", "　", "\u00a0", "\n", "\t \r\n", "\u200b", "\ufeff", null, undefined])(
    "%j is blank",
    (raw) => {
      expect(readFigure(raw)).toEqual({ is: "blank" });
    }
  );

  it.each([
    "/",
    "／",
    "-",
    "－",
    "—",
    "——",
    "–",
    "*",
    "无",
    " 无 ",
    "没有",
    "空",
    "N/A",
    "n/a",
    "\\",
  ])("%j stands for nothing", (raw) => {
    expect(read(raw)).toBe("placeholder");
  });

  it.each([
    "#REF!",
    "#N/A",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
  ])("%s is an error value", (raw) => {
    expect(readFigure(raw)).toEqual({ is: "error", text: raw });
  });

  it.each([
    "约12",
    "12万余",
    "12余",
    "近12件",
    "2300000 23",
    "1 2",
    "1\u200b2",
    "12,34",
    "1,2345",
    "1.2.3",
    "12.",
    ".5",
    "1e5",
    "--5",
    "+",
    "增",
    "(5)",
    "12%",
    "12件5",
    "十二",
    "=1+1",
    "0x10",
    "TRUE",
  ])("%j is text", (raw) => {
    expect(readFigure(raw)).toEqual({ is: "text", text: raw });
  });

  // Folding widths would make 121 of "12①" and 52 of "5²": a footnote is not a digit.
  it.each(["12①", "5²", "①", "½", "12⑴5", "㉒", "3₂"])("%j is text, not another number", (raw) => {
    expect(readFigure(raw)).toEqual({ is: "text", text: raw });
  });

  it.each([
    [true, "TRUE"],
    [false, "FALSE"],
  ])("%s is text", (raw, shown) => {
    expect(readFigure(raw)).toEqual({ is: "text", text: shown });
  });
});

describe("any text", () => {
  it("is named as something", () => {
    const kinds = ["number", "blank", "placeholder", "text", "error"];
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        expect(kinds).toContain(readFigure(raw).is);
      })
    );
  });

  it("is read as the digits that stand outside its brackets, or as no number", () => {
    const whole = fc.integer({ min: 0, max: 99999999 }).map(String);
    const around = fc.string({
      unit: fc.constantFrom(..."12约件元 （）+-，.a/无①²"),
      maxLength: 4,
    });
    const significant = (digits: string) => digits.replace(/^0+|0+$/g, "");
    fc.assert(
      fc.property(around, whole, around, (before, digits, after) => {
        const raw = before + digits + after;
        const figure = readFigure(raw);
        if (figure.is !== "number") return;
        const outside = raw.normalize("NFD").replace(/（[^（）]*）$/, "");
        expect(significant(figure.value.units.toString().replace("-", ""))).toBe(
          significant(outside.replace(/\D/g, ""))
        );
      }),
      { numRuns: runs(2000) }
    );
  });

  it("full-width digits mean what the half-width ones mean", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (whole) => {
        const wide = String(whole).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
        expect(read(wide)).toEqual([String(whole), "text", null]);
      })
    );
  });

  it("thousands separators change nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (whole) => {
        const grouped = whole.toLocaleString("en-US");
        expect(read(grouped)).toEqual([String(whole), "text", null]);
      })
    );
  });
});
