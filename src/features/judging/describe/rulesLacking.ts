import type { NotRun } from "../../../engine/report/NotRun";
import type { Validation } from "../findings/Validation";

/** The rules that were not put for want of something, by their ids. */
export function rulesLacking(
  { notRun }: Pick<Validation, "notRun">,
  lacks: NotRun["lacks"]
): readonly string[] {
  const own = notRun.filter((each) => each.lacks === lacks);
  const ids = [...new Set(own.map(({ check }) => check.id))];
  return ids.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
