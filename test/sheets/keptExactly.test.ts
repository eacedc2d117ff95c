import { keptExactly } from "../../src/sheets/keptExactly";
import { cellValue } from "../../src/sheets/file/document/SourceDocument";

test("a spreadsheet keeps fifteen digits, wherever the point stands", () => {
  for (const digits of [
    "999999999999999",
    "-123456789.123456",
    "0.000012",
    "0",
    "100000000000.001",
  ])
    expect([digits, keptExactly(digits)]).toEqual([digits, true]);
  for (const digits of ["1000000000000001", "-9999999999999.999", "1234567890123.456789"])
    expect([digits, keptExactly(digits)]).toEqual([digits, false]);
});

test("what has more digits than that stays text in a cell of a document", () => {
  expect(cellValue("999999999999999")).toBe(999_999_999_999_999);
  expect(cellValue("9007199254740993")).toBe("9007199254740993");
  expect(cellValue("1234567890123.456789")).toBe("1234567890123.456789");
});
