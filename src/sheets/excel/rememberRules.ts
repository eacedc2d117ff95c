import type { Place } from "../Sheets";

/** The rule of entry of one cell of an area. */
export interface KeptRule {
  readonly row: number;
  readonly column: number;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Asks each cell where some have a rule: of several rules Excel says only that they differ. */
export function loadRules(
  range: Excel.Range,
  { rows, columns }: Place,
  { type }: Excel.DataValidation
) {
  if (type === "None") return [];
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const validation = range.getCell(row, column).dataValidation;
    validation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    return { row, column, validation };
  });
}

type Asked = ReturnType<typeof loadRules>[number];

/** Once the context has been synchronised. */
export function keptRule({ row, column, validation }: Asked): KeptRule | null {
  if (validation.type === "None") return null;
  const { rule, errorAlert, prompt, ignoreBlanks } = validation;
  const said = Object.entries(rule as object).filter(([, part]) => Boolean(part));
  return { row, column, rule: Object.fromEntries(said), errorAlert, prompt, ignoreBlanks };
}

export function restoreRules(range: Excel.Range, rules: readonly (KeptRule | null)[]) {
  for (const kept of rules) {
    if (!kept) continue;
    const { dataValidation } = range.getCell(kept.row, kept.column);
    dataValidation.rule = kept.rule;
    dataValidation.errorAlert = kept.errorAlert;
    if (kept.prompt.title || kept.prompt.message) dataValidation.prompt = kept.prompt;
    dataValidation.ignoreBlanks = kept.ignoreBlanks;
  }
}
