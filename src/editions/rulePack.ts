/**
 * Names the rules that a report was checked by. Raise it whenever a rule is added, dropped or
 * changes its severity: results of different versions cannot be compared.
 */
export const rulePack = { version: "2026.12.3" } as const;
