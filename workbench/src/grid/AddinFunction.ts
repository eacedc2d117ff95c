import type { CellValue } from "./Grid";

/** A function of an add-in that formulas may call. */
export interface AddinFunction {
  /** As formulas write it: "DEMO.BALANCE". */
  readonly name: string;
  /** How many parameters must be given, and how many there are. */
  readonly required: number;
  readonly parameters: number;
  /** Excel's conventions: null for what is left out, rows of values for a range, "" for a blank. */
  call(args: readonly FunctionArgument[]): Promise<FunctionAnswer>;
}

export type FunctionArgument = ArgumentValue | readonly (readonly ArgumentValue[])[] | null;

/** An error value in a cell reaches the function as Office.js passes it on. */
export type ArgumentValue =
  CellValue | { readonly type: "CustomFunctionError"; readonly code: string };

/** One value, or an array that spills over the cells beside and below. */
export type FunctionAnswer = CellValue | readonly (readonly CellValue[])[];

/** The function answered with an error value. */
export class FunctionFailure extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}
