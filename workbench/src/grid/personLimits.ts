import { accepts } from "./accepts";
import { intersection, isUnbounded } from "./area";
import { FormulaError } from "./formula/values";
import { GridRefusal, type Area, type CellValue } from "./Grid";
import type { MemorySheet } from "./MemorySheet";
import { typed } from "./entry/typed";

type Rows = readonly (readonly (CellValue | null)[])[];

/** A person changes locked cells of a protected sheet as little as in Excel. */
export function refuseLocked(page: MemorySheet, area: Area): void {
  if (!page.info.protected) return;
  const used = isUnbounded(area) ? page.used(false) : area;
  const part = used && intersection(used, area);
  if (part && page.formats.common(part).locked === false) return;
  throw new GridRefusal("AccessDenied", `the sheet "${page.info.name}" is protected`);
}

/** What is typed is checked; what is pasted into several cells is not, as in Excel. */
export function refuseInvalid(page: MemorySheet, area: Area, rows: Rows): void {
  const rule = page.validation(area);
  const entry = rows[0]?.[0] ?? null;
  const isOneCell = area.rows === 1 && area.columns === 1;
  if (entry === null || !isOneCell || rule?.style !== "Stop") return;
  const content = typed(entry, "General")?.content;
  const value = content && "value" in content ? content.value : "";
  if (value instanceof FormulaError || !accepts(rule, value)) {
    throw new GridRefusal("InvalidArgument", rule.message);
  }
}
