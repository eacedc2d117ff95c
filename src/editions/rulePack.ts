/**
 * Names the rules that a report was checked by. Raise it whenever a rule is added, dropped or
 * changed in any of its terms: results of different versions cannot be compared.
 */
export const rulePack = { version: "2026.12.4" } as const;
