import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
} from "@univerjs/core";
import type { Area, Validation } from "../grid/Grid";
import { type Book, toRange } from "./Book";
import { growTo } from "./extent";

const KINDS = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  custom: DataValidationType.CUSTOM,
  list: DataValidationType.LIST,
} as const;

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** Excel says GreaterThanOrEqualTo where Univer says greaterThanOrEqual. */
function univerOperator(operator: string): DataValidationOperator {
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  return name.replace(/To$/, "") as DataValidationOperator;
}

/** Univer moves rules with their cells; what Excel would report of them is kept beside them. */
export class Validations {
  private readonly known = new Map<string, Validation>();

  constructor(private readonly book: Book) {}

  read(sheet: string, area: Area): Validation | null {
    const rule = this.range(sheet, area).getDataValidation()?.rule;
    return rule ? (this.known.get(rule.uid) ?? fromRule(rule)) : null;
  }

  write(sheet: string, area: Area, validation: Validation | null): void {
    growTo(this.book, sheet, area);
    const range = this.range(sheet, area);
    range.setDataValidation(null);
    if (!validation) return;
    const uid = generateRandomId();
    this.known.set(uid, validation);
    this.book.run("data-validation.mutation.addRule", {
      subUnitId: sheet,
      rule: { ...toRule(validation), uid, ranges: [toRange(area)] },
    });
  }

  private range(sheet: string, area: Area) {
    return this.book.sheet(sheet).getRange(toRange(area));
  }
}

function toRule(validation: Validation): Omit<IDataValidationRule, "uid" | "ranges"> {
  const { formula2, prompt } = validation;
  return {
    type: KINDS[validation.kind],
    operator: univerOperator(validation.operator),
    formula1: String(validation.formula1),
    ...(formula2 === null ? {} : { formula2: String(formula2) }),
    allowBlank: validation.ignoreBlank,
    showErrorMessage: true,
    error: validation.message,
    errorTitle: validation.title,
    errorStyle: STYLES[validation.style],
    ...(prompt
      ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }
      : {}),
  };
}

/** A rule that the person made by Univer's own means. */
function fromRule(rule: IDataValidationRule): Validation | null {
  const kind = (Object.keys(KINDS) as Validation["kind"][]).find(
    (name) => KINDS[name] === rule.type
  );
  if (!kind) return null;
  const style = (Object.keys(STYLES) as Validation["style"][]).find(
    (name) => STYLES[name] === rule.errorStyle
  );
  const operator = rule.operator ?? "between";
  return {
    kind,
    operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2 ?? null,
    message: rule.error ?? "",
    title: rule.errorTitle ?? "",
    style: style ?? "Stop",
    ignoreBlank: rule.allowBlank ?? true,
  };
}
