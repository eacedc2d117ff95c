import type { Words } from "../../../words/Words";
import type { Title } from "../../reading/title/readTitle";

/** A report of several, by its title. */
export function reportName(title: Title | null, { pane: { check } }: Words): string {
  return title ? check.report(title.unit, title.year) : check.untitled;
}
