import type { GridEvent } from "../../src/grid/Grid";
import { GridRefusal } from "../../src/grid/Grid";
import { MemoryGrid } from "../../src/grid/MemoryGrid";
import { area } from "../../src/testing/area";
import { Sheet } from "./memory";

test("merging keeps the first cell, and the others stay blank", () => {
  const { grid, id } = new Sheet({ A1: "a", B1: "b" });
  grid.merge(id, area("A1:B2"));
  grid.write(id, area("B2"), [["hidden"]]);
  expect(grid.values(id, area("A1:B2"))).toEqual([
    ["a", ""],
    ["", ""],
  ]);
  grid.unmerge(id, area("B2"));
  expect(grid.merges(id)).toEqual([]);
});

test("what is selected has merged cells in it whole, and whatever these touch", () => {
  const { grid, id } = new Sheet();
  grid.merge(id, area("A1:C1"));
  grid.merge(id, area("C2:C4"));
  const selected = (address: string) => {
    grid.select(id, [area(address)]);
    return grid.selection().areas;
  };
  expect(selected("A1")).toEqual([area("A1:C1")]);
  expect(selected("B1:B2")).toEqual([area("A1:C4")]);
  expect(selected("A2")).toEqual([area("A2")]);
});

test("a format on which cells differ is null", () => {
  const { grid, id } = new Sheet();
  grid.setFormat(id, area("A1"), { bold: true, fontSize: 14 });
  expect(grid.format(id, area("A1:B1"))).toMatchObject({
    bold: null,
    fontSize: null,
    italic: false,
  });
});

test("the format of a whole sheet reaches cells that were never touched", () => {
  const { grid, id } = new Sheet();
  grid.setFormat(id, area("C3"), { bold: true });
  grid.setFormat(id, area("1:1048576"), { locked: false });
  grid.setFormat(id, area("D4:E5"), { locked: true });
  expect(grid.format(id, area("C3"))).toMatchObject({ locked: false, bold: true });
  expect(grid.format(id, area("Z99")).locked).toBe(false);
  expect(grid.format(id, area("C3:D4")).locked).toBeNull();
  expect(grid.format(id, area("1:1048576")).locked).toBeNull();
});

test("borders of an area lie on its edges and between its cells", () => {
  const { grid, id } = new Sheet();
  const thin = { style: "Continuous", color: "#000000", weight: "Thin" } as const;
  const thick = { ...thin, weight: "Thick" } as const;
  grid.setFormat(id, area("A1:B2"), { borders: { EdgeTop: thick, InsideVertical: thin } });
  expect(grid.format(id, area("A1:B2")).borders).toEqual({ EdgeTop: thick, InsideVertical: thin });
  expect(grid.format(id, area("A1")).borders).toEqual({ EdgeTop: thick, EdgeRight: thin });
  expect(grid.format(id, area("B2")).borders).toEqual({ EdgeLeft: thin });
});

test("what is in use: values alone, or formats too", () => {
  const { grid, id } = new Sheet({ B2: 1, C4: 2 });
  grid.setFormat(id, area("E5"), { bold: true });
  expect(grid.usedArea(id, true)).toEqual(area("B2:C4"));
  expect(grid.usedArea(id, false)).toEqual(area("B2:E5"));
  expect(new Sheet().grid.usedArea(id, false)).toBeNull();
});

test("a person is held by protection and by validation; the add-in's writes are not", () => {
  const { grid, id } = new Sheet();
  grid.setValidation(id, area("A1:A3"), {
    ...{ kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null },
    ...{ message: "请填整数", title: "", style: "Stop", ignoreBlank: true },
  });
  const type = (value: string | number) => () => {
    grid.asPerson(() => {
      grid.write(id, area("A1"), [[value]]);
    });
  };
  expect(type(1.5)).toThrow("请填整数");
  expect(type(-1)).toThrow(GridRefusal);
  expect(type("3")).not.toThrow();
  grid.write(id, area("A1"), [[1.5]]);
  expect(grid.values(id, area("A1"))).toEqual([[1.5]]);
  grid.setFormat(id, area("A1"), { locked: false });
  grid.updateSheet(id, { protected: true });
  expect(type(4)).not.toThrow();
  grid.setFormat(id, area("A1"), { locked: true });
  expect(type(4)).toThrow("protected");
});

test("a rule is cut where another takes its cells", () => {
  const { grid, id } = new Sheet();
  const rule = {
    ...{ kind: "list" as const, operator: "", formula1: "有,无", formula2: null },
    ...{ message: "", title: "", style: "Stop" as const, ignoreBlank: true },
  };
  grid.setValidation(id, area("A1:C3"), rule);
  grid.setValidation(id, area("B2"), null);
  expect(grid.validation(id, area("B2"))).toBeNull();
  expect(grid.validation(id, area("A1:C3"))).toBeNull();
  expect(grid.validation(id, area("A1:C1"))).toEqual(rule);
  expect(grid.validation(id, area("C2"))).toEqual(rule);
});

test("events say what happened and who did it", () => {
  const grid = new MemoryGrid(["A", "B"]);
  const [{ id } = { id: "" }, { id: other } = { id: "" }] = grid.sheets();
  const events: GridEvent[] = [];
  const stop = grid.listen((event) => events.push(event));
  grid.write(id, area("A1"), [[1]]);
  grid.asPerson(() => {
    grid.insert(id, area("1:1"), "rows");
  });
  grid.write(other, area("A1"), [["=A!A2"]]);
  grid.activate(other);
  stop();
  grid.write(id, area("A1"), [[2]]);
  const edited = { type: "changed", area: area("A1"), change: "RangeEdited", by: "addin" };
  expect(events).toEqual([
    { ...edited, sheet: id, details: { before: "", after: 1 } },
    { type: "changed", sheet: id, area: area("1:1"), change: "RowInserted", by: "person" },
    { ...edited, sheet: other, details: { before: "", after: 1 } },
    { type: "calculated", sheet: other, area: area("A1") },
    { type: "activated", sheet: other },
  ]);
});

test("sheets come, move, are renamed and go", () => {
  const grid = new MemoryGrid(["A", "B"]);
  const added = grid.addSheet("C");
  grid.moveSheet(added.id, 0);
  grid.updateSheet(added.id, { name: "首", visibility: "Hidden" });
  expect(grid.sheets().map(({ name }) => name)).toEqual(["首", "A", "B"]);
  grid.removeSheet(added.id);
  expect(grid.sheets().map(({ name }) => name)).toEqual(["A", "B"]);
  expect(() => grid.values(added.id, area("A1"))).toThrow("gone");
});
