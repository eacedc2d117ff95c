import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import type {
  AddinFunction,
  ArgumentValue,
  FunctionAnswer,
  FunctionArgument,
} from "../grid/AddinFunction";
import { FunctionFailure } from "../grid/AddinFunction";
import type { Book } from "./Book";

/** More answers than a workbook has formulas; beyond it the oldest are asked for again. */
const MOST_ANSWERS = 500;

type Known = FunctionAnswer | FunctionFailure;

/**
 * Lets formulas call functions that take their time, as Excel does: a cell shows #BUSY! until the
 * answer is there, and is then calculated again. Calls go out together, not one after the other.
 */
export class AddinFunctions {
  private readonly answers = new Map<string, Known>();
  private readonly pending = new Map<string, Promise<void>>();

  constructor(
    private readonly book: Book,
    private readonly recalculate: () => Promise<void>
  ) {}

  /** How many calls have no answer yet. */
  get outstanding(): number {
    return this.pending.size;
  }

  define(functions: readonly AddinFunction[]): void {
    const service = this.book.injector.get(IFunctionService);
    const known = functions.map((each) => {
      const executor = new CallingFunction(each.name, (args) => this.answer(each, args));
      executor.minParams = each.required;
      executor.maxParams = each.parameters;
      return executor;
    });
    service.registerExecutors(...known);
    // Formulas that were read before are kept as unknown names until they are parsed anew.
    service.deleteFormulaAstCacheKey(...functions.map(({ name }) => name));
  }

  /** Resolves when every call has been answered and every cell shows its answer. */
  async answered(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending.values());
  }

  private answer(called: AddinFunction, given: readonly FunctionArgument[]): Known | null {
    const args = Array.from({ length: called.parameters }, (_, n) => given[n] ?? null);
    const key = `${called.name} ${JSON.stringify(args)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (!this.pending.has(key)) this.pending.set(key, this.ask(called, args, key));
    return null;
  }

  private async ask(called: AddinFunction, args: FunctionArgument[], key: string): Promise<void> {
    try {
      this.keep(key, await called.call(args));
    } catch (error) {
      if (error instanceof FunctionFailure) this.keep(key, error);
    }
    this.pending.delete(key);
    // The last to come calculates for all that came before it.
    if (this.pending.size === 0) await this.recalculate();
  }

  private keep(key: string, answer: Known): void {
    this.answers.set(key, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
  }
}

class CallingFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly ask: (args: readonly FunctionArgument[]) => Known | null
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const answer = this.ask(variants.map(toArgument));
    if (answer === null) return StringValueObject.create("#BUSY!");
    if (answer instanceof FunctionFailure) {
      return ErrorValueObject.create(answer.code as ErrorType, answer.message);
    }
    return typeof answer === "object" ? toArray(answer) : ValueObjectFactory.create(answer);
  }
}

function toArgument(variant: BaseValueObject): FunctionArgument {
  if (!(variant instanceof ArrayValueObject)) return toValue(variant);
  return Array.from({ length: variant.getRowCount() }, (_, row) =>
    Array.from({ length: variant.getColumnCount() }, (__, column) =>
      toValue(variant.get(row, column))
    )
  );
}

function toValue(value: Nullable<BaseValueObject>): ArgumentValue {
  if (!value || value.isNull()) return "";
  if (value.isError()) return { type: "CustomFunctionError", code: String(value.getValue()) };
  if (value.isNumber()) return Number(value.getValue());
  if (value.isBoolean()) return Boolean(value.getValue());
  return String(value.getValue());
}

function toArray(rows: Extract<FunctionAnswer, readonly unknown[]>): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((value) => ValueObjectFactory.create(value))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
