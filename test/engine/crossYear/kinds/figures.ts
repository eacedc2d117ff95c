import { priorCode, type Code } from "../../../../src/engine/Code";
import type { Figures } from "../../../../src/engine/Figure";
import { readFigure } from "../../../../src/engine/readFigure";

/** Figures of both years: "c3" is this year's, "last c3" last year's. */
export function figures(given: Readonly<Record<string, string | number>>): Figures {
  return new Map(
    Object.entries(given).map(([key, value]) => [
      key.startsWith("last ") ? last(key.slice("last ".length)) : key,
      readFigure(value),
    ])
  );
}

export function last(code: string): string {
  return priorCode(code as Code);
}
