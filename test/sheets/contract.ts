import type { Ability, Edit, Place, Sheets } from "../../src/sheets/Sheets";
import { SheetsError } from "../../src/sheets/SheetsError";

/** A workbook of one blank sheet named "Sheet1", and what only its own world can do to it. */
export interface Stand {
  readonly sheets: Sheets;
  /** Somebody else does. */
  readonly protect: (sheet: string) => unknown;
  /** Whether a person finds it locked. */
  readonly isLocked: (sheet: string) => boolean | Promise<boolean>;
  readonly close?: () => void;
}

/** What a kind of edit needs of the place, for edits of sheets that were there before. */
const needs: Partial<Record<Edit["do"], Ability>> = {
  clear: "layOut",
  merge: "layOut",
  allow: "layOut",
  widths: "layOut",
  height: "layOut",
  page: "layOut",
  protect: "layOut",
};

const red = { fill: "#FDE2E1", font: "#B42318", bold: true };

/**
 * What every adapter to a workbook must do; what it says that it lacks, it must refuse before
 * anything has changed.
 */
export function contract(
  name: string,
  open: () => Stand | Promise<Stand>,
  lacks: readonly Ability[] = []
) {
  const bears = (ability: Ability) => (lacks.includes(ability) ? () => undefined : test);
  describe(name, () => {
    let stand: Stand;
    let sheets: Sheets;
    beforeEach(async () => {
      stand = await open();
      sheets = stand.sheets;
    });
    afterEach(() => stand.close?.());

    const first = async () => {
      const sheet = (await sheets.read()).sheets[0];
      if (!sheet) throw new Error("no sheet");
      return sheet;
    };
    const at = (sheet: string, row: number, column: number, rows = 1, columns = 1): Place => ({
      sheet,
      row,
      column,
      rows,
      columns,
    });
    const refusal = async (act: Promise<unknown>) => {
      const error: unknown = await act.then(
        () => null,
        (thrown: unknown) => thrown
      );
      expect(error).toBeInstanceOf(SheetsError);
      return (error as SheetsError).reason;
    };

    test("says what it lacks", () => {
      expect(sheets.lacks ?? []).toEqual(lacks);
    });

    const refused = Object.entries(needs).filter(([, ability]) => lacks.includes(ability));
    for (const [kind] of refused) {
      test(`refuses to ${kind} on a sheet that was there, and does nothing of it`, async () => {
        const { id } = await first();
        const place = at(id, 0, 0, 2, 2);
        const edit = { do: kind, at: place, sheet: id } as Edit;
        const write = { do: "write", at: at(id, 0, 0), rows: [["x"]] } as const;
        expect(await refusal(sheets.apply([write, edit]))).toBe("unsupported");
        expect((await first()).values).toEqual([]);
      });
    }

    test("what was written is taken back by what was remembered before", async () => {
      const { id } = await first();
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 2), rows: [["'007", 5]] }]);
      const back = await sheets.remember([at(id, 0, 0, 1, 2)]);
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 2), rows: [[1, "新"]] }]);
      await sheets.apply(back);
      expect((await first()).values).toEqual([["007", 5]]);
    });

    test("a blank sheet has no cells", async () => {
      expect(await first()).toMatchObject({
        name: "Sheet1",
        visible: true,
        protected: false,
        values: [],
      });
    });

    test("what is written is read back where it was written", async () => {
      const { id } = await first();
      await sheets.apply([
        {
          do: "write",
          at: at(id, 2, 1, 2, 3),
          rows: [
            ["甲", 5, true],
            [1.5, "", "12件"],
          ],
        },
      ]);
      expect(await first()).toMatchObject({
        row: 2,
        column: 1,
        values: [
          ["甲", 5, true],
          [1.5, "", "12件"],
        ],
      });
    });

    test("null leaves a cell as it is", async () => {
      const { id } = await first();
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 2), rows: [[1, 2]] }]);
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 2), rows: [[null, 3]] }]);
      expect((await first()).values).toEqual([[1, 3]]);
    });

    test("digits become a number; a leading apostrophe keeps text", async () => {
      const { id } = await first();
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 3), rows: [["12", "'12", "'=1+1"]] }]);
      expect((await first()).values).toEqual([[12, "12", "=1+1"]]);
    });

    bears("calculate")("a formula is told from its result", async () => {
      const { id } = await first();
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 3), rows: [[1, 2, "=SUM(A1,B1)"]] }]);
      const { formulas, values } = await first();
      expect(formulas).toEqual([[1, 2, "=SUM(A1,B1)"]]);
      expect(values[0]?.slice(0, 2)).toEqual([1, 2]);
    });

    bears("layOut")("clearing takes values away", async () => {
      const { id } = await first();
      await sheets.apply([{ do: "write", at: at(id, 0, 0, 1, 2), rows: [[1, 2]] }]);
      await sheets.apply([{ do: "clear", at: at(id, 0, 0, 1, 1) }]);
      expect((await first()).values.flat().filter((value) => value !== "")).toEqual([2]);
    });

    test("an added sheet can be used in the same breath, by its name", async () => {
      const { added } = await sheets.apply([
        { do: "addSheet", name: "表 三's" },
        { do: "write", at: at("表 三's", 0, 0), rows: [["x"]] },
      ]);
      const snapshot = await sheets.read();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Sheet1", "表 三's"]);
      expect(snapshot.sheets[1]).toMatchObject({ id: added["表 三's"], values: [["x"]] });
    });

    test("a sheet is removed with its marks", async () => {
      const { added } = await sheets.apply([
        { do: "addSheet", name: "B" },
        { do: "mark", sheet: "B", row: 0, column: 0, formula: "=TRUE", style: red },
      ]);
      await sheets.apply([{ do: "removeSheet", sheet: added["B"] ?? "" }]);
      expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    });

    test("a sheet of a name that is taken is refused", async () => {
      expect(await refusal(sheets.apply([{ do: "addSheet", name: "Sheet1" }]))).toBe("nameTaken");
    });

    test("marks are known by their ids, and only the wanted one is removed", async () => {
      const { id } = await first();
      const mark = (row: number): Edit => ({
        do: "mark",
        sheet: id,
        row,
        column: 1,
        formula: `=$B$${row + 1}<>0`,
        style: red,
      });
      const { marks } = await sheets.apply([mark(0), mark(1)]);
      expect(new Set(marks.map((each) => each.id)).size).toBe(2);
      expect((await sheets.read()).marks).toEqual(marks);
      await sheets.apply([{ do: "unmark", mark: marks[0] ?? { id: "", sheet: id } }]);
      expect((await sheets.read()).marks).toEqual(marks.slice(1));
    });

    test("removing a mark that is gone is no failure", async () => {
      const { id } = await first();
      await sheets.apply([
        { do: "unmark", mark: { id: "{00000000-0000-0000-0000-000000000000}", sheet: id } },
      ]);
      await sheets.apply([{ do: "unmark", mark: { id: "x", sheet: "no such sheet" } }]);
      expect((await sheets.read()).marks).toEqual([]);
    });

    test("where a sheet has gone, nothing is written", async () => {
      const { id } = await first();
      const reason = await refusal(
        sheets.apply([
          { do: "write", at: at(id, 0, 0), rows: [["half"]] },
          { do: "write", at: at("{gone}", 0, 0), rows: [["x"]] },
        ])
      );
      expect(reason).toBe("missing");
      expect((await first()).values).toEqual([]);
    });

    test("a protected sheet says that it is, and refuses to be written to", async () => {
      const { id } = await first();
      await stand.protect("Sheet1");
      expect((await first()).protected).toBe(true);
      expect(await refusal(sheets.apply([{ do: "write", at: at(id, 0, 0), rows: [["x"]] }]))).toBe(
        "protected"
      );
    });

    describe("a sheet that this product has locked", () => {
      const locked = async () => {
        const { added } = await sheets.apply([
          { do: "addSheet", name: "四" },
          { do: "write", at: at("四", 0, 0, 1, 2), rows: [["总计", 1]] },
          { do: "protect", sheet: "四" },
        ]);
        return added["四"] ?? "";
      };
      const second = async () => (await sheets.read()).sheets[1];

      test("is open to its edits, and locked behind them", async () => {
        const id = await locked();
        expect(await second()).toMatchObject({ id, protected: false });
        expect(await stand.isLocked("四")).toBe(true);
        const { marks } = await sheets.apply([
          { do: "write", at: at(id, 0, 1), rows: [[2]] },
          { do: "format", at: at(id, 0, 0), format: { fill: "#E8F0FA" } },
          { do: "merge", at: at(id, 1, 0, 1, 2) },
          { do: "mark", sheet: id, row: 0, column: 1, formula: "=TRUE", style: red },
        ]);
        expect(await second()).toMatchObject({ protected: false, values: [["总计", 2]] });
        await sheets.apply(marks.map((mark) => ({ do: "unmark", mark })));
        expect((await sheets.read()).marks).toEqual([]);
        expect(await stand.isLocked("四")).toBe(true);
      });

      test("stays locked where an edit goes wrong", async () => {
        const id = await locked();
        await sheets.read();
        const write = { do: "write", at: at(id, 0, 0), rows: [["x"]] } as const;
        await refusal(sheets.apply([write, { do: "addSheet", name: "Sheet1" }]));
        expect(await stand.isLocked("四")).toBe(true);
      });

      test("can be taken out", async () => {
        const id = await locked();
        await sheets.read();
        await sheets.apply([{ do: "removeSheet", sheet: id }]);
        expect(await second()).toBeUndefined();
      });
    });

    bears("layOut")("looks, merges, widths, rules and page are taken", async () => {
      const { id } = await first();
      await sheets.apply([
        {
          do: "write",
          at: at(id, 0, 0, 2, 2),
          rows: [
            ["题", ""],
            ["a", 1],
          ],
        },
        {
          do: "format",
          at: at(id, 0, 0, 2, 2),
          format: {
            fill: "#E8F0FA",
            bold: true,
            wrap: true,
            grid: "#7F7F7F",
            size: 10,
            font: "#000000",
            horizontal: "Center",
            vertical: "Center",
            locked: false,
          },
        },
        { do: "widths", sheet: id, column: 0, widths: [60, 120] },
        { do: "height", sheet: id, row: 0, rows: 1, height: 30 },
        {
          do: "allow",
          at: at(id, 1, 1),
          rule: { kind: "wholeNumber", least: 0, title: "整数", message: "请填整数" },
        },
        {
          do: "page",
          sheet: id,
          page: {
            orientation: "landscape",
            area: { row: 0, column: 0, rows: 2, columns: 2 },
            titleRows: [0, 0],
          },
        },
        { do: "merge", at: at(id, 0, 0, 1, 2) },
        { do: "show", sheet: id },
      ]);
      expect((await first()).values[1]).toEqual(["a", 1]);
    });

    bears("layOut")(
      "what is remembered comes back as it was, text as text and numbers as numbers",
      async () => {
        const { id } = await first();
        const rows = [
          ["'007", "'=1+1", "'1-2", 7, true],
          ["甲", "'2024年1月2日", "'TRUE", "", 1.5],
        ];
        await sheets.apply([
          { do: "write", at: at(id, 1, 1, 2, 5), rows },
          { do: "format", at: at(id, 1, 1), format: { fill: "#E8F0FA", numberFormat: "@" } },
          { do: "merge", at: at(id, 2, 3, 1, 2) },
        ]);
        const before = await first();
        const place = at(id, 0, 0, 5, 8);
        const back = await sheets.remember([place]);
        await sheets.apply([
          { do: "clear", at: place },
          {
            do: "write",
            at: at(id, 0, 0, 2, 2),
            rows: [
              [1, 2],
              [3, "新"],
            ],
          },
        ]);
        expect((await first()).values).not.toEqual(before.values);
        await sheets.apply(back);
        expect(await first()).toEqual(before);
      }
    );

    bears("layOut")("a number in a cell that is to show text stays a number", async () => {
      const { id } = await first();
      await sheets.apply([
        { do: "write", at: at(id, 0, 0), rows: [[5]] },
        { do: "format", at: at(id, 0, 0), format: { numberFormat: "@" } },
      ]);
      const back = await sheets.remember([at(id, 0, 0)]);
      await sheets.apply([{ do: "clear", at: at(id, 0, 0) }, ...back]);
      expect((await first()).values).toEqual([[5]]);
    });

    describe("notes", () => {
      const said = `机构划转，\r\n"见" <附件>\t&amp; 'x'`;
      const note = (key: string, text: string | null): Edit => ({ do: "note", key, text });
      const notes = async () => (await sheets.read()).notes ?? {};

      test("a workbook has none at first", async () => {
        expect(await notes()).toEqual({});
      });

      test("are read back as they were written, whatever is in them", async () => {
        await sheets.apply([note('a/"b" & <c>', said), note("b", "")]);
        expect(await notes()).toEqual({ 'a/"b" & <c>': said, b: "" });
      });

      test("are replaced and taken away one by one", async () => {
        await sheets.apply([note("a", "1"), note("b", "2")]);
        await sheets.apply([note("a", "3"), note("c", "4")]);
        await sheets.apply([note("b", null), note("never", null)]);
        expect(await notes()).toEqual({ a: "3", c: "4" });
      });

      test("change no cell, and are left alone by other edits", async () => {
        const { id } = await first();
        await sheets.apply([note("a", "1")]);
        expect((await first()).values).toEqual([]);
        await sheets.apply([{ do: "write", at: at(id, 0, 0), rows: [["x"]] }]);
        expect(await notes()).toEqual({ a: "1" });
      });

      test("characters that XML cannot hold become blanks", async () => {
        await sheets.apply([note("a", "1\u00002\ud800")]);
        expect(await notes()).toEqual({ a: "1 2 " });
      });
    });

    test("a sheet is shown with the cursor where it is asked for", async () => {
      const { id } = await first();
      await sheets.apply([{ do: "addSheet", name: "B" }]);
      await sheets.apply([{ do: "show", sheet: "B", cell: { row: 3, column: 2 } }]);
      const selected = await sheets.selection();
      expect(selected).toMatchObject({ row: 3, column: 2, rows: 1, columns: 1 });
      expect(selected?.sheet).not.toBe(id);
      expect((await first()).values).toEqual([]);
    });

    test("a selection of one area is told, and can be made", async () => {
      const { id } = await first();
      await sheets.select(id, [{ row: 2, column: 1, rows: 2, columns: 1 }]);
      expect(await sheets.selection()).toEqual(at(id, 2, 1, 2, 1));
    });

    test("selecting on a sheet that has gone is refused", async () => {
      expect(
        await refusal(sheets.select("{gone}", [{ row: 0, column: 0, rows: 1, columns: 1 }]))
      ).toBe("missing");
    });

    test("thirty sheets are read like one", async () => {
      const names = Array.from({ length: 29 }, (_, n) => `S${n}`);
      await sheets.apply(names.map((name) => ({ do: "addSheet", name })));
      expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names]);
    });
  });
}
