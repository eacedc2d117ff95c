import { editions } from "../../../editions";
import type { Edition, Table } from "../../../editions/Edition";
import type { FoundTable } from "./FoundTable";

type Found = Pick<FoundTable, "edition" | "table">;

/**
 * The tables of the edition that a report does not have in any edition. A form of which it has the
 * tables of another edition only is there: that it is another is a finding.
 */
export function lackingTables(edition: Edition, found: readonly Found[]): readonly Table[] {
  const own = idsOf(found.filter((each) => each.edition === edition));
  const other = idsOf(found.filter((each) => each.edition !== edition));
  const isOfOther = (id: string) => {
    const form = tablesPrintedWith(id);
    return form.some((each) => other.has(each)) && !form.some((each) => own.has(each));
  };
  return edition.tables.filter(({ id }) => !own.has(id) && !other.has(id) && !isOfOther(id));
}

function idsOf(found: readonly Found[]): ReadonlySet<string> {
  return new Set(found.map(({ table }) => table.id));
}

/** The tables of the printed form that a table is part of, in any edition. */
function tablesPrintedWith(id: string): string[] {
  return editions
    .flatMap(({ forms }) => forms.map(({ blocks }) => blocks.map(({ table }) => table)))
    .filter((tables) => tables.includes(id))
    .flat();
}
