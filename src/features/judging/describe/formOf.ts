import { editions } from "../../../editions";
import type { Form } from "../../../editions/Edition";
import type { ValidatedTable } from "../findings/Validation";

type Named = Pick<ValidatedTable, "id" | "edition" | "title">;

/** The printed form that a table is part of. */
export function formOf({ id, edition }: Named): Form | null {
  const forms = editions.find((candidate) => candidate.id === edition)?.forms ?? [];
  return forms.find(({ blocks }) => blocks.some(({ table }) => table === id)) ?? null;
}

/** "第二十条第（一）项" alone says little: the form's short name goes before it. */
export function fullTitle(table: Named): string {
  const form = formOf(table);
  return !form || form.title === table.title ? table.title : `${form.sheetName} · ${table.title}`;
}

/** The tables by name; all tables of a form go by the form's heading. */
export function namesOfTables(tables: readonly Named[]): string[] {
  const ids = new Set(tables.map(({ id }) => id));
  const names = tables.map((table) => {
    const form = formOf(table);
    return form?.blocks.every((block) => ids.has(block.table)) ? form.title : table.title;
  });
  return [...new Set(names)];
}

/** "表四", "表二第二十条第（五）项": the tables as people call them; a whole form by its short name. */
export function shortNames(tables: readonly Named[]): string[] {
  const ids = new Set(tables.map(({ id }) => id));
  const names = tables.map((table) => {
    const form = formOf(table);
    if (!form) return table.title;
    const whole = form.blocks.every((block) => ids.has(block.table));
    return whole ? form.short : `${form.short}${table.title}`;
  });
  return [...new Set(names)];
}
