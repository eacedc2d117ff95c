import { agrees } from "../../../src/engine/locate/agrees";
import type { Change } from "../../../src/engine/locate/Localisation";
import type { Cell } from "../../../src/engine/locate/Problem";
import { rankOf } from "../../../src/engine/locate/rank";
import { readingsOf, type Form } from "../../../src/engine/locate/readingsOf";
import { decimal, editOf, systemOf } from "./problems";

/** A table of these rows; its cells are called a1, a2 … in the first row, b1 … in the second. */
function formOf(rows: readonly (readonly number[])[], edits: readonly string[] = []): Form {
  const cells = rows.flatMap((row, r) =>
    row.map((value, c): [string, Cell] => {
      const code = `${"abcdef"[r]}${c + 1}`;
      const at = { table: "t", row: r, column: c };
      return [code, { code, value: decimal(value), nonNegative: true, decimals: 0, at }];
    })
  );
  return { cells: new Map(cells), edits: edits.map(editOf) };
}

function change(code: string, from: number, to: number): Change {
  return { code, from: decimal(from), to: decimal(to) };
}

function kinds(changes: readonly Change[], form: Form): string[] {
  return readingsOf(changes, form).map(({ kind }) => kind);
}

function unexplained(changes: readonly Change[], form: Form): number {
  return rankOf(changes, readingsOf(changes, form), form.cells, new Set()).unexplained;
}

describe("a move", () => {
  const form = formOf([[100, 200, 300]], ["a1+a2=a3"]);

  it("goes from where it was recorded to where it belongs, however the cells are listed", () => {
    const moved = { kind: "moved", amount: decimal(60), recordedIn: "a2", belongsIn: "a1" };
    const changes = [change("a1", 100, 160), change("a2", 200, 140)];
    expect(readingsOf(changes, form)[0]).toEqual(moved);
    expect(readingsOf([...changes].reverse(), form)[0]).toEqual(moved);
  });

  it("is between cells that some balance counts alike", () => {
    const acrossTotal = [change("a1", 100, 160), change("a3", 300, 240)];
    expect(kinds(acrossTotal, form)).not.toContain("moved");
  });
});

describe("two figures in each other's place", () => {
  it("are both figures: what changed places with a zero was moved", () => {
    const form = formOf([[40, 0, 17, 92]], ["a1+a2+a3=a4"]);
    expect(kinds([change("a1", 40, 0), change("a2", 0, 40)], form)).toContain("moved");
    expect(kinds([change("a1", 40, 0), change("a2", 0, 40)], form)).not.toContain("swapped");
    expect(kinds([change("a1", 40, 17), change("a3", 17, 40)], form)).toContain("swapped");
  });

  it("are a slip of the hand when they stand side by side, in a row or a column", () => {
    const form = formOf([
      [40, 17, 250],
      [333, 1, 1],
    ]);
    expect(unexplained([change("a1", 40, 17), change("a2", 17, 40)], form)).toBe(0);
    expect(unexplained([change("a1", 40, 333), change("b1", 333, 40)], form)).toBe(0);
    expect(unexplained([change("a1", 40, 250), change("a3", 250, 40)], form)).toBe(2);
    expect(unexplained([change("a2", 17, 333), change("b1", 333, 17)], form)).toBe(2);
  });
});

describe("figures one place off", () => {
  // 0 25 36 was meant to be 25 36 0.
  const form = formOf([
    [0, 25, 36],
    [47, 0, 0],
    [58, 0, 0],
  ]);
  const row = [change("a1", 0, 25), change("a2", 25, 36), change("a3", 36, 0)];

  it("are named with the way they went, and are a slip of the hand", () => {
    expect(readingsOf(row, form)[0]).toEqual({
      kind: "shifted",
      codes: ["a1", "a2", "a3"],
      towards: "right",
    });
    expect(unexplained(row, form)).toBe(0);
    const left = formOf([[25, 36, 0]]);
    const back = [change("a1", 25, 0), change("a2", 36, 25), change("a3", 0, 36)];
    expect(readingsOf(back, left)[0]).toMatchObject({ towards: "left" });
    const column = formOf([[0], [47], [58]]);
    const down = [change("a1", 0, 47), change("b1", 47, 58), change("c1", 58, 0)];
    expect(readingsOf(down, column)[0]).toMatchObject({
      towards: "down",
      codes: ["a1", "b1", "c1"],
    });
  });

  it("leave nothing behind and lose nothing", () => {
    // 25 for 36 beside 25: no zero came in, so nothing was pushed along.
    const kept = formOf([[25, 25, 36]]);
    expect(kinds([change("a2", 25, 36), change("a3", 36, 0)], kept)).not.toContain("shifted");
    const lost = formOf([[0, 25, 36]]);
    const changes = [change("a1", 0, 25), change("a2", 25, 36), change("a3", 36, 99)];
    expect(kinds(changes, lost)).not.toContain("shifted");
  });

  it("stand in one row or column", () => {
    expect(kinds([change("a1", 0, 25), change("b2", 25, 0)], form)).not.toContain("shifted");
  });
});

it("a zero beside a zero tells nothing", () => {
  const form = formOf([[0, 0, 35, 35]]);
  expect(kinds([change("a1", 0, 88)], form)).not.toContain("neighbourFigure");
  expect(kinds([change("a3", 35, 88)], form)).toContain("neighbourFigure");
});

it("an edit over a cell that is not there does not disturb agreement", () => {
  expect(agrees(systemOf(["x+y=z", "x=gone"], { x: 1, y: 1, z: 2 }))).toBe(true);
  expect(agrees(systemOf(["x+y=z", "x=gone"], { x: 1, y: 1, z: 3 }))).toBe(false);
});
