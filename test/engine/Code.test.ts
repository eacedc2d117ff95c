import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellCode, codeInLine, partsOf, priorCode, yearOf } from "../../src/engine/Code";
import { fc } from "../random";

const src = join(__dirname, "../../src");

it("a code is made of table, row and column, and gives them back", () => {
  expect(cellCode("t3", "r1", "c7")).toBe("t3.r1.c7");
  const key = fc.stringMatching(/^[a-z0-9_]{1,4}$/);
  const row = fc.array(key, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));
  fc.assert(
    fc.property(key, row, key, (table, row, column) => {
      const code = cellCode(table, row, column);
      expect(partsOf(code)).toEqual({ year: "now", table, row, column });
      expect(partsOf(priorCode(code))).toEqual({ year: "prior", table, row, column });
      expect(yearOf(code)).toEqual({ year: "now", code });
      expect(yearOf(priorCode(code))).toEqual({ year: "prior", code });
    })
  );
});

it("last year's code is written as the notes of workbooks have it", () => {
  expect(priorCode("t3.r3.3.1.c7")).toBe("last/t3.r3.3.1.c7");
});

it("a term is a row in a column, and a column in a row", () => {
  expect(codeInLine({ table: "t3", each: "column", key: "c7" }, "r3.1")).toBe("t3.r3.1.c7");
  expect(codeInLine({ table: "t4", each: "row", key: "r1" }, "c5")).toBe("t4.r1.c5");
});

it("nothing else makes a code of a text, or takes one apart", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/^(words|editions)\/|^engine\/Code\.ts$/.test(file)
  );
  const byHand =
    /\$\{[^}]*\}\.\$\{[^}]*\}\.\$\{|"last\/"|\bcode(?:\??\.)(?:split|slice|indexOf|lastIndexOf)\(/;
  const found = files.filter((file) => byHand.test(readFileSync(join(src, file), "utf8")));
  expect(found).toEqual([]);
});
