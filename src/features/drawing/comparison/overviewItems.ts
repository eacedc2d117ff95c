import { cellCode, type Code } from "../../../engine/Code";
import type { Table } from "../../../editions/Edition";
import type { ComparisonSection } from "./comparisonItems";
import type { FoundTable } from "../../reading/tables/findTables";

/** "r1", "r3.3": the lines of 表三 that are not parts of another. */
const ownLine = /^r(?:\d|3\.\d)$/;

/**
 * The lines of 表三 in its total column: what came in, what became of it by the six kinds of result,
 * what is carried over. A kind that is asked for in parts is their sum, in either year.
 */
export function overviewItems(
  now: FoundTable,
  then: FoundTable | null,
  { noTable }: { readonly noTable: string }
): ComparisonSection[] {
  const lines = now.table.rows.filter(({ key }) => ownLine.test(key) && key !== "r3");
  const items = lines.map(({ key, label }) => {
    const last = then ? partsOf(then.table, key) : [];
    return {
      label: label.replace(/（[^）]{6,}）$/, ""),
      now: partsOf(now.table, key),
      then: last,
      comparable: last.length > 0 ? ("yes" as const) : ("no" as const),
      why: last.length > 0 ? "" : noTable,
    };
  });
  return [{ heading: "", items }];
}

function partsOf({ id, rows, columns }: Table, key: string): Code[] {
  const total = columns.at(-1)?.key ?? "";
  const data = rows.filter(({ role }) => role === "data");
  return data
    .filter((row) => row.key === key || row.key.startsWith(`${key}.`))
    .map((row) => cellCode(id, row.key, total));
}
