import { partsOf, type Code } from "../../../engine/Code";
import { formatDecimal } from "../../../engine/Decimal";
import { cellsOf, type Line, type Result, type Side } from "../../../engine/Result";
import type { FoundTable } from "../../reading/tables/findTables";
import { cellOfYears, labelsOf } from "../../reading/tables/foundCells";
import { namesOfGone } from "../../reading/tables/namesOfGone";
import type { Finding, PutCheck } from "./Validation";

/** The tables that a check was put to, of this year's report and of last year's. */
export interface Asked {
  readonly now: readonly FoundTable[];
  readonly prior: readonly FoundTable[];
}

/** What a result says of the sheets; nothing where the check holds. */
export function findingOf(result: Result<PutCheck>, { now, prior }: Asked): Finding[] {
  const { check, line, outcome } = result;
  const found = tableOf(result, now);
  if (outcome === "pass" || !found) return [];
  const { table, sheet, header } = found;
  const cellAt = (code: Code) => cellOfYears(now, prior, code);
  const there = (codes: readonly Code[]) => codes.flatMap((code) => cellAt(code) ?? []);
  const side = ({ codes, value }: Side) => ({
    cells: there(codes),
    value: value && formatDecimal(value),
  });
  const missing = "missing" in result ? result.missing : [];
  const cells = cellsOf(result);
  return [
    {
      key: `${sheet.id}/${header.top},${header.columns[0]}/${check.id}/${keyOf(line)}/${cells[0] ?? ""}`,
      check,
      outcome,
      tableId: table.id,
      tableTitle: table.title,
      line: "key" in line ? line.each : line.each === "table" ? "row" : "cell",
      lineLabel: labelOf(line, found),
      left: "left" in result ? side(result.left) : null,
      right: "right" in result ? side(result.right) : null,
      difference:
        result.is === "compared" && result.difference ? formatDecimal(result.difference) : null,
      cells: there(cells),
      missing: there(missing),
      ...namesOfGone(
        missing.filter((code) => !cellAt(code)),
        { now, prior }
      ),
      ...(line.each === "report" && { names: result.is === "form" ? result.wrong : line.names }),
    },
  ];
}

/** The table that a result is about: of a report, the one of its first cell, or else its first. */
function tableOf(result: Result<PutCheck>, now: readonly FoundTable[]): FoundTable | undefined {
  const { line } = result;
  const byId = (id: string) => now.find(({ table }) => table.id === id);
  if ("table" in line) return byId(line.table);
  if (line.each === "cell") return byId(partsOf(line.code).table);
  const [cell] = cellsOf(result);
  const first = cell && byId(partsOf(cell).table);
  return first ?? [...now].sort((a, b) => (a.table.id < b.table.id ? -1 : 1))[0];
}

function keyOf(line: Line): string {
  if ("key" in line) return line.key;
  return line.each === "cell" ? line.code : "";
}

/** The one column of a table tells nothing; the row that is claimed of does. */
function labelOf(line: Line, { table }: FoundTable): string {
  if (!("key" in line) || (line.each === "column" && table.columns.length === 1)) return "";
  return labelsOf(table).get(line.key) ?? "";
}
