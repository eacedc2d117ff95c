import { cellCode, type Code } from "../../../src/engine/Code";
import type { Column, Edition, Table } from "../../../src/editions/Edition";
import { absent, type Figure } from "../../../src/engine/Figure";
import { readFigure } from "../../../src/engine/readFigure";
import type { Case, Filled } from "./Case";

export const outcomes = {
  pass: "通过",
  error: "错误",
  review: "核实",
  unassessed: "未能核对",
} as const;

export const dataRows = ({ rows }: Table) => rows.filter(({ role }) => role === "data");

/** A name that two rows share is told apart by the first one's group: "五、行政诉讼数量·（二）…". */
export function rowName({ rows }: Table, { key, label }: { key: string; label: string }): string {
  if (label === "") return "（无行名）";
  if (rows.filter((other) => other.label === label).length === 1) return label;
  const group = rows.find((other) => other.key === key.split(".").slice(0, -1).join("."));
  return `${group?.label ?? ""}·${label}`;
}

/** The column's own header, with the one above where several columns are called the same. */
export function columnName({ columns }: Table, { path }: Column): string {
  const own = path.at(-1) ?? "";
  const alone = columns.filter((other) => other.path.at(-1) === own).length === 1;
  return alone ? own : path.slice(-2).join("·");
}

export function tableOf({ tables }: Edition, title: string): Table {
  const table = tables.find((each) => each.title === title);
  if (!table) throw new Error(`没有这张表：${title}`);
  return table;
}

/** The figures of a table; a slip in a name would make an example say nothing, and is refused. */
export function figuresOf(
  table: Table,
  filled: Filled,
  { 其余 = 0, 缺行 = [] }: Pick<Case, "其余" | "缺行">
): Map<Code, Figure> {
  const rows = dataRows(table).map((row) => rowName(table, row));
  const columns = table.columns.map((column) => columnName(table, column));
  const wrong = [
    ...Object.keys(filled).filter((name) => !rows.includes(name)),
    ...Object.values(filled).flatMap((line) =>
      Object.keys(line).filter((name) => !columns.includes(name))
    ),
  ];
  if (wrong.length > 0) throw new Error(`表里没有：${wrong.join("、")}`);
  return new Map(
    dataRows(table).flatMap((row) =>
      table.columns.map((column) => {
        const given = filled[rowName(table, row)]?.[columnName(table, column)];
        const figure = 缺行.includes(rowName(table, row))
          ? absent
          : readFigure(given === undefined ? 其余 : given);
        return [cellCode(table.id, row.key, column.key), figure] as const;
      })
    )
  );
}
