import { editions } from "../../../../src/editions";
import type { Edition } from "../../../../src/editions/Edition";
import { describeAbsences } from "../../../../src/features/judging/describe/describeAbsences";
import { describeFinding } from "../../../../src/features/judging/describe/describeFinding";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { verdictText } from "../../../../src/features/judging/describe/verdictText";
import { findTables, type FoundTable } from "../../../../src/features/reading/tables/findTables";
import { labelsOf } from "../../../../src/features/reading/tables/foundCells";
import type { CellValue, Snapshot } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { fullReport, withoutLine } from "../../../fixtures/fullReports";

const words = wordsFor("zh-CN");

/** All that a person reads first: the verdict's sentence, what is absent, what is wrong. */
function judge(snapshot: Snapshot) {
  const validation = validateReport(snapshot);
  const said = [
    verdictText(validation, words).sentence,
    ...describeAbsences(validation.absent, words).map(({ text }) => text),
    ...validation.findings.map((finding) => describeFinding(finding, words.findings).headline),
  ].join("\n");
  return { verdict: validation.verdict, said, absent: validation.absent };
}

/** Names are quoted inside quotes. */
const inner = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");

function withCell(
  { sheets, ...rest }: Snapshot,
  id: string,
  [row, column]: readonly [number, number],
  value: CellValue
): Snapshot {
  return {
    ...rest,
    sheets: sheets.map((sheet) => {
      if (sheet.id !== id) return sheet;
      const values = sheet.values.map((line, r) =>
        line.map((each, c) => (sheet.row + r === row && sheet.column + c === column ? value : each))
      );
      return { ...sheet, values, formulas: values };
    }),
  };
}

/** The cells of the header over a column, the lowest first, and those of a row's names. */
function labelCells({ sheet, header, rows }: FoundTable, where: "header" | "rows", index: number) {
  const textAt = (row: number, column: number) =>
    typeof sheet.values[row - sheet.row]?.[column - sheet.column] === "string" &&
    sheet.values[row - sheet.row]?.[column - sheet.column] !== "";
  if (where === "header") {
    const column = header.columns[index] ?? 0;
    for (let row = header.bottom; row >= header.top; row -= 1)
      if (textAt(row, column)) return [row, column] as const;
  }
  const row = rows[index] ?? 0;
  // The unit of a row stands between its name and its figure.
  for (let column = (header.columns[0] ?? 0) - 1; column >= 0; column -= 1)
    if (textAt(row, column) && !(column === 1 && header.columns.length === 1))
      return [row, column] as const;
  return null;
}

interface Trial {
  readonly what: string;
  readonly snapshot: Snapshot;
  /** One of these is said. */
  readonly names: readonly string[];
}

function trialsOf(snapshot: Snapshot, edition: Edition): Trial[] {
  const found = findTables(snapshot);
  const ofTables = found.flatMap((table) => {
    const { sheet, header, rows } = table;
    const labels = labelsOf(table.table);
    // Of a table that cannot be read at all, the table is named.
    const form = edition.forms.find(({ blocks }) =>
      blocks.some((each) => each.table === table.table.id)
    );
    const whole = form?.blocks.length === 1 ? form.short : inner(table.table.title);
    const keys = table.table.rows.filter(({ role }) => role === "data").map(({ key }) => key);
    const nameOf = (key: string) => labels.get(key) || table.table.title;
    const ofRows = rows.flatMap((row, index): Trial[] => {
      const key = keys[index] ?? "";
      const names = keys.length > 1 ? [inner(nameOf(key)).slice(0, 5)] : [nameOf(key), whole];
      const cell = labelCells(table, "rows", index);
      const title = `${table.table.id} ${key}`;
      return [
        {
          what: `row ${title} deleted`,
          snapshot: withoutLine(snapshot, sheet.id, "row", row ?? 0),
          names,
        },
        ...(cell && nameOf(key) !== table.table.title
          ? ["", "某某事项"].map((text) => ({
              what: `row ${title} named “${text}”`,
              snapshot: withCell(snapshot, sheet.id, cell, text),
              names,
            }))
          : []),
      ];
    });
    const ofColumns = header.columns.flatMap((column, index): Trial[] => {
      const key = table.table.columns[index]?.key ?? "";
      const name = labels.get(key) ?? "";
      const names = [name, `没有找到${whole}`, `“${whole}”`];
      const cell = labelCells(table, "header", index) ?? [0, 0];
      const title = `${table.table.id} ${name}`;
      return [
        {
          what: `column ${title} deleted`,
          snapshot: withoutLine(snapshot, sheet.id, "column", column ?? 0),
          names,
        },
        ...["", "某某情况"].map((text) => ({
          what: `column ${title} headed “${text}”`,
          snapshot: withCell(snapshot, sheet.id, cell, text),
          names,
        })),
      ];
    });
    return [...ofRows, ...ofColumns];
  });
  const ofSheets = edition.forms.flatMap((form): Trial[] => {
    const name = form.short;
    const is = (sheet: Snapshot["sheets"][number]) => sheet.name === form.sheetName;
    return [
      {
        what: `sheet ${form.sheetName} deleted`,
        snapshot: { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !is(sheet)) },
        names: [`没有找到${name}`],
      },
      {
        what: `sheet ${form.sheetName} hidden`,
        snapshot: {
          ...snapshot,
          sheets: snapshot.sheets.map((sheet) =>
            is(sheet) ? { ...sheet, visible: false } : sheet
          ),
        },
        names: [`隐藏的工作表“${form.sheetName}”里有`],
      },
    ];
  });
  // The form of 2014 is one sheet: without it, there is nothing that could pass.
  return [...ofTables, ...(edition.forms.length > 1 ? ofSheets : [])];
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (_, edition) => {
  it("a full report passes, and never where one thing is gone, which is named", async () => {
    const snapshot = await (await fullReport(edition, 3)).read();
    expect(judge(snapshot)).toMatchObject({ verdict: "pass", absent: [] });
    const failures = trialsOf(snapshot, edition).flatMap(({ what, snapshot: without, names }) => {
      const { verdict, said } = judge(without);
      const isNamed = names.some((name) => said.includes(name));
      return verdict === "pass" || !isNamed ? [`${what}: ${verdict}: ${said.slice(0, 200)}`] : [];
    });
    expect(failures).toEqual([]);
  });
});
