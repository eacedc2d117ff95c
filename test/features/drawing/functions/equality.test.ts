import { findTables, type FoundTable } from "../../../../src/features/reading/tables/findTables";
import type { CheckCall } from "../../../../src/features/drawing/functions/checkCalls";
import type { CellValue, SheetSnapshot } from "../../../../src/sheets/Sheets";
import { corpusReports } from "../../../fixtures/corpus";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { dice } from "./dice";
import { answersOf, callsIn, engineAnswers } from "./eachLine";
import { NativeSheet } from "./NativeSheet";

/** One report on one sheet, with the calls that check it. */
class CheckedSheet {
  readonly calls: readonly { readonly found: FoundTable; readonly call: CheckCall }[];
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  private readonly native: NativeSheet;

  constructor(readonly sheet: SheetSnapshot) {
    const tables = findTables({ sheets: [sheet], marks: [], manualCalculation: false });
    this.calls = tables.flatMap((found) => callsIn(found).map((call) => ({ found, call })));
    this.cells = tables.flatMap(({ cells }) => [...cells.values()]);
    this.native = new NativeSheet(
      sheet,
      this.calls.map(({ call }) => call.call)
    );
  }

  valueAt({ row, column }: { readonly row: number; readonly column: number }): CellValue {
    return this.sheet.values[row - this.sheet.row]?.[column - this.sheet.column] ?? "";
  }

  /** Compares all answers, with some cells holding something else; tells how many there were. */
  compare(changes: ReadonlyMap<{ readonly row: number; readonly column: number }, CellValue>) {
    const values = this.sheet.values.map((row) => [...row]);
    for (const [{ row, column }, value] of changes) {
      const line = values[row - this.sheet.row];
      if (line) line[column - this.sheet.column] = value;
    }
    const sheet = { ...this.sheet, values };
    const natives = this.native.answers(changes);
    return this.calls.reduce((sum, { found, call }, n) => {
      const answers = answersOf(sheet, call);
      const engine = engineAnswers({ ...found, sheet }, call);
      // Matchers are slow, and nearly always there is nothing for them to show.
      if (JSON.stringify([natives[n], engine]) !== JSON.stringify([answers, answers])) {
        const { name, args } = call.call;
        expect({ name, args, native: natives[n], engine }).toEqual({
          ...{ name, args, native: answers },
          engine: answers,
        });
      }
      return sum + answers.length;
    }, 0);
  }
}

const fromCorpus = corpusReports().map(
  (report) => [`corpus: ${report.unit} ${report.year}`, report] as const
);
const reports = [...readReports(), ...fromCorpus].map(([name, report]) => {
  const [sheet] = writeWorkbook(report, { layout: "one sheet" }).snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  return [name, new CheckedSheet(sheet)] as const;
});

test.each(reports)(
  "%s: function, native twin and engine say the same of every line",
  (_, report) => {
    expect(report.compare(new Map())).toBeGreaterThan(40);
  }
);

const oddValues: readonly CellValue[] = [
  ...["", " ", "/", "—", "无", "12", "１２", "12件", "#REF!", "#N/A"],
  ...[true, -3, 0, 0.1, 0.000001, 11398889],
];

test("a thousand reports with a few cells altered: still the same", () => {
  const random = dice(20211122);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  let lines = 0;
  for (let n = 0; n < 1000; n += 1) {
    const [, report] = pick(reports);
    const changes = new Map(
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
        const cell = pick(report.cells);
        const before = report.valueAt(cell);
        const slip = random() < 0.5 && typeof before === "number";
        return [cell, slip ? before + 1 : pick(oddValues)] as const;
      })
    );
    lines += report.compare(changes);
  }
  expect(lines).toBeGreaterThan(40_000);
});
