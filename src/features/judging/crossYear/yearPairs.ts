import { cellCode, type Code } from "../../../engine/Code";
import type { Edition, Table } from "../../../editions/Edition";
import type { LineSince, Since } from "../../../editions/CrossYear";
import { everyCrossYear } from "../../../editions/everyCrossYear";
import type { Nature } from "../../../engine/Check";
import type { YearPair } from "../../../engine/crossYear/YearPair";
import { shapeOfCell } from "../../reading/tables/foundCells";

/**
 * What of a table can be laid beside last year's, in the order of the form, what the form no longer
 * asks for behind it; null where nothing is known of how the two forms belong together.
 */
export function yearPairs(now: Edition, then: Edition, table: string): YearPair[] | null {
  const own = tableOf(now, table);
  const last = tableOf(then, tableBefore(now, then, table));
  if (now.id === then.id) return own && pairs(table, own, last, sameLines(own));
  const since = sinceOf(now, then);
  const change = since?.tables.find((each) => each.table === table);
  if (change) return pairs(table, own, last, change);
  // A report may still be in the older form when last year's was in the newer one.
  const back = sinceOf(then, now)?.tables.find((each) => each.table === table);
  return back
    ? pairs(table, own, last, { rows: back.rows.map(turned), columns: back.columns.map(turned) })
    : null;
}

/** The table of the form before that a table has come from; mostly the one of the same id. */
export function tableBefore(now: Edition, then: Edition, table: string): string {
  return sinceOf(now, then)?.tables.find((each) => each.table === table)?.before ?? table;
}

interface Lines {
  readonly rows: readonly LineSince[];
  readonly columns: readonly LineSince[];
}

function pairs(
  table: string,
  own: Table | null,
  last: Table | null,
  { rows, columns }: Lines
): YearPair[] {
  const all = rows.flatMap((row) =>
    columns.map((column): YearPair => {
      const codes = (id: string, r: readonly string[], c: readonly string[]) =>
        r.flatMap((rowKey) => c.map((columnKey) => cellCode(id, rowKey, columnKey)));
      const comparable = weaker(row.comparable, column.comparable);
      const [now, then] = [
        codes(table, row.now, column.now),
        codes(last?.id ?? table, row.then, column.then),
      ];
      return {
        table,
        now,
        then,
        nature: natureOf(now, own) ?? natureOf(then, last) ?? "count",
        comparable,
        why: [row.why, column.why].filter((why) => why !== "").join("；"),
      };
    })
  );
  const there = all.filter(({ now, then }) => now.length + then.length > 0);
  return [
    ...there.filter(({ now }) => now.length > 0),
    ...there.filter(({ now }) => now.length === 0),
  ];
}

function natureOf([code]: readonly Code[], table: Table | null): Nature | null {
  return (code !== undefined && table && shapeOfCell(table, code)?.nature) || null;
}

function sameLines({ rows, columns }: Table): Lines {
  const line = (key: string): LineSince => ({
    now: [key],
    then: [key],
    comparable: "yes",
    why: "",
  });
  return {
    rows: rows.filter(({ role }) => role === "data").map(({ key }) => line(key)),
    columns: columns.map(({ key }) => line(key)),
  };
}

function turned(line: LineSince): LineSince {
  return { ...line, now: line.then, then: line.now };
}

function sinceOf(now: Edition, then: Edition): Since | null {
  const since = everyCrossYear.find(({ edition }) => edition === now.id)?.since;
  return since?.edition === then.id ? since : null;
}

function tableOf({ tables }: Edition, id: string): Table | null {
  return tables.find((table) => table.id === id) ?? null;
}

const strength = ["no", "roughly", "yes"] as const;

function weaker(a: YearPair["comparable"], b: YearPair["comparable"]): YearPair["comparable"] {
  return strength[Math.min(strength.indexOf(a), strength.indexOf(b))] ?? "no";
}
