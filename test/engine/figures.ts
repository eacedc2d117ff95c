import type { Code } from "../../src/engine/Code";
import { parseDecimal } from "../../src/engine/Decimal";
import type { Figure, Figures, NumberFigure } from "../../src/engine/Figure";

/** A cell that holds a true number, given as plain digits: "12.5". */
export function number(digits: string | number, as: Partial<NumberFigure> = {}): NumberFigure {
  const value = parseDecimal(String(digits));
  if (!value) throw new Error(`${digits} is no numeral`);
  return { is: "number", value, text: String(digits), written: "number", unit: null, ...as };
}

export const blank: Figure = { is: "blank" };
export const placeholder: Figure = { is: "placeholder", text: "/" };
export const text: Figure = { is: "text", text: "约12" };
export const error: Figure = { is: "error", text: "#REF!" };
export const absent: Figure = { is: "absent" };

/** Whatever can stand in a cell and is no number. */
export const nonNumbers: readonly Figure[] = [blank, placeholder, text, error, absent];

/** Figures by cell code; a number stands for a true number. */
export function figures(cells: Readonly<Record<string, number | string | Figure>>): Figures {
  return new Map(
    Object.entries(cells).map(([code, cell]) => [
      code as Code,
      typeof cell === "object" ? cell : number(cell),
    ])
  );
}
