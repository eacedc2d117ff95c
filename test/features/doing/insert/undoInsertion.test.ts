import { editions } from "../../../../src/editions";
import { insertTables } from "../../../../src/features/doing/insert/insertTables";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { wordsFor } from "../../../../src/words";

import { randomSheet } from "../../../fixtures/randomSheet";

const edition = editions[0]!;
const at = { sheet: "Sheet1", row: 2, column: 1, rows: 1, columns: 1 };

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  "seed %i: an insertion over anything is undone without a trace",
  async (seed) => {
    const sheets = new MemorySheets();
    await sheets.apply(randomSheet("Sheet1", seed));
    const look = () => {
      const sheet = sheets.sheet("Sheet1");
      const { merges, formats, rules, widths, heights } = sheet;
      return { ...sheet.snapshot(), merges, formats, rules, widths, heights };
    };
    const before = look();
    const inserted = await insertTables(sheets, {
      edition,
      forms: ["t4"],
      unit: "某县民政局",
      year: 2025,
      at,
      totals: "formulas",
      checks: "formulas",
      protect: false,
      overwrite: true,
      words: wordsFor("zh-CN").cells,
    });
    if (!inserted.done) throw new Error("not inserted");
    expect(look().values).not.toEqual(before.values);
    expect(await undoInsertion(sheets, inserted.undo, false)).toEqual({ done: true });
    expect(sorted(look())).toEqual(sorted(before));
  }
);

/** Lists in which the order says nothing, as nothing in them lies over another. */
function sorted<
  Look extends {
    readonly merges: readonly unknown[];
    readonly formats: readonly unknown[];
    readonly rules: readonly unknown[];
  },
>(look: Look) {
  const inOrder = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  return {
    ...look,
    merges: inOrder(look.merges),
    formats: inOrder(look.formats),
    rules: inOrder(look.rules),
  };
}
