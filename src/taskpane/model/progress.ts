import type { SessionState } from "../session/SessionState";
import type { Step } from "../session/way";

/** `look`: there is something to mend or to look at. */
export type Progress = "open" | "done" | "look";

/** How far each step has come, as far as the last look at the workbook tells. */
export function progressOf({
  title,
  checked,
  live,
  handedOn,
}: Pick<SessionState, "title" | "checked" | "live" | "handedOn">): Readonly<
  Record<Step, Progress>
> {
  const tables = checked?.validation.tables ?? [];
  const gaps = checked?.validation.findings.some(({ outcome }) => outcome === "unassessed");
  const filled = tables.length > 0 && tables.every((table) => table.filled !== "blank") && !gaps;
  return {
    insert: tables.length > 0 || title ? "done" : "open",
    fill: filled ? "done" : "open",
    check: tables.length === 0 || live.result === "stale" ? "open" : verdict(checked),
    handOn: handedOn ? "done" : "open",
  };
}

function verdict(checked: SessionState["checked"]): Progress {
  return checked?.validation.verdict === "pass" ? "done" : "look";
}
