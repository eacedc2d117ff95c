import { MemoryGrid } from "../../src/grid/MemoryGrid";
import { shiftFormula } from "../../src/grid/formula/rewrite";
import { structureChange } from "../../src/grid/area";
import { area } from "../../src/testing/area";
import { Sheet } from "./memory";
import { fc } from "../random";

test.each<[formula: string, kind: "insert" | "remove", lines: string, result: string]>([
  ["=A5+$B$5", "insert", "3:4", "=A7+$B$7"],
  ["=SUM(A1:A5)", "insert", "3:3", "=SUM(A1:A6)"],
  ["=SUM(A1:A5)", "insert", "1:1", "=SUM(A2:A6)"],
  ["=SUM(A1:A5)", "insert", "6:6", "=SUM(A1:A5)"],
  ["=SUM($A$1:$A$5)", "remove", "2:3", "=SUM($A$1:$A$3)"],
  ["=SUM(A1:A5)", "remove", "4:9", "=SUM(A1:A3)"],
  ["=A3", "remove", "3:3", "=#REF!"],
  ["=SUM(A3:A4)+A9", "remove", "3:4", "=SUM(#REF!)+A7"],
  ["=D1+A1", "insert", "B:C", "=F1+A1"],
  ["=SUM(A:C)", "insert", "B:B", "=SUM(A:D)"],
  ["=SUM(3:4)", "remove", "4:4", "=SUM(3:3)"],
  ["=SUM(B:B)", "insert", "2:2", "=SUM(B:B)"],
  ['="A5"&A5', "insert", "1:1", '="A5"&A6'],
  ["=其他!A5+决算!A5", "insert", "1:1", "=其他!A5+决算!A6"],
  ["=LOG10(A1)", "insert", "1:1", "=LOG10(A2)"],
])("%s after %s %s is %s", (formula, kind, lines, result) => {
  const changed = area(lines);
  const shift = /\d/.test(lines) ? "rows" : "columns";
  const change = structureChange(kind, changed, shift);
  expect(shiftFormula(formula, "决算", "决算", change)).toBe(result);
});

test("cells, merges, marks, names and validation move along", () => {
  const sheet = new Sheet({ A1: 1, A2: "=A1+1", C5: "=SUM(A1:A4)" });
  const { grid, id } = sheet;
  grid.merge(id, area("B2:C3"));
  grid.setName({ name: "合计", formula: "=Sheet1!$C$5", visible: false });
  grid.addMark(id, {
    ...{ id: "m", row: 4, column: 2, formula: "=$A$2<>$C$5" },
    ...{ fill: null, fontColor: null, bold: true },
  });
  grid.insert(id, area("2:3"), "rows");
  expect(sheet.formula("A4")).toBe("=A1+1");
  expect(sheet.formula("C7")).toBe("=SUM(A1:A6)");
  expect(grid.merges(id)).toEqual([area("B4:C5")]);
  expect(grid.names()[0]?.formula).toBe("=Sheet1!$C$7");
  expect(grid.marks(id)[0]).toMatchObject({ row: 6, column: 2, formula: "=$A$4<>$C$7" });
  grid.remove(id, area("7:7"), "rows");
  expect(grid.marks(id)).toEqual([]);
  expect(grid.names()[0]?.formula).toBe("=Sheet1!#REF!");
});

test("renaming and removing a sheet is seen by the formulas of others", () => {
  const grid = new MemoryGrid(["A", "上年"]);
  const [first = { id: "" }, last = { id: "" }] = grid.sheets();
  grid.write(last.id, area("A1"), [[3]]);
  grid.write(first.id, area("A1"), [["=上年!A1"]]);
  grid.updateSheet(last.id, { name: "去年 表" });
  expect(grid.formulas(first.id, area("A1"))).toEqual([["='去年 表'!A1"]]);
  expect(grid.values(first.id, area("A1"))).toEqual([[3]]);
  grid.removeSheet(last.id);
  expect(grid.values(first.id, area("A1"))).toEqual([["#REF!"]]);
});

test("new rows look like the row above", () => {
  const { grid, id } = new Sheet();
  grid.setFormat(id, area("A1:B1"), { fill: "#FF0000" });
  grid.insert(id, area("2:2"), "rows");
  expect(grid.format(id, area("A1:B2")).fill).toBe("#FF0000");
  expect(grid.format(id, area("A3")).fill).toBe("");
});

type Change = Readonly<Record<"start" | "count", number>> &
  Readonly<{ kind: "insert" | "remove"; shift: "rows" | "columns" }>;

/** Whether each line is one of the summed block's; lines put among them become so. */
function follow(lines: readonly boolean[], { kind, start, count }: Change): boolean[] {
  if (kind === "remove") return lines.toSpliced(start, count);
  const among = start > 0 && lines[start - 1] === true && lines[start] === true;
  return lines.toSpliced(start, 0, ...new Array<boolean>(count).fill(among));
}

// The oracle knows nothing of formula texts: it follows the rows and columns of the summed block
// through the changes, and adds up the numbered cells that are left.
function sums(changes: readonly Change[]) {
  const sheet = new Sheet();
  const { grid, id } = sheet;
  let next = 1;
  grid.write(
    id,
    area("B3:D8"),
    Array.from({ length: 6 }, () => [next++, next++, next++])
  );
  grid.setName({ name: "block", formula: "=Sheet1!$B$3:$D$8", visible: true });
  const far = grid.addSheet("远").id;
  grid.write(far, area("A1:B1"), [["=SUM(Sheet1!B3:D8)", "=SUM(block)"]]);
  const lines = (first: number, last: number) =>
    Array.from({ length: 40 }, (_, index) => index >= first && index <= last);
  const block = { rows: lines(2, 7), columns: lines(1, 3) };
  let lost = false;
  for (const change of changes) {
    const { kind, shift, start, count } = change;
    const changed = { row: start, column: start, rows: count, columns: count };
    if (kind === "insert") grid.insert(id, changed, shift);
    else grid.remove(id, changed, shift);
    block[shift] = follow(block[shift], change);
    // Once whole rows or columns of it are gone to the last, Excel has lost the reference.
    lost ||= !block[shift].includes(true);
  }
  const left = grid.values(id, area("A1:AD40")).flat();
  const sum = left.reduce<number>((all, value) => all + Number(value), 0);
  const [[direct, named] = []] = grid.values(far, area("A1:B1"));
  return { direct, named, expected: lost ? "#REF!" : sum };
}

test("columns put among the summed ones are still summed when those are gone: blank, so 0", () => {
  const shift = "columns";
  const changes: Change[] = [
    { kind: "insert", shift, start: 2, count: 2 },
    { kind: "remove", shift, start: 4, count: 2 },
    { kind: "remove", shift, start: 0, count: 2 },
  ];
  expect(sums(changes)).toEqual({ direct: 0, named: 0, expected: 0 });
});

test("a sum still adds the cells it added before, and those put among them", () => {
  const change = fc.record({
    kind: fc.constantFrom("insert" as const, "remove" as const),
    shift: fc.constantFrom("rows" as const, "columns" as const),
    start: fc.integer({ min: 0, max: 9 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const { direct, named, expected } = sums(changes);
      expect([direct, named]).toEqual([expected, expected]);
    })
  );
});
