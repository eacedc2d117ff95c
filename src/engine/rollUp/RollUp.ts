import type { Decimal } from "../Decimal";
import type { Nature } from "../Check";

/** Plain digits by the place of their code among `codes`; null where a unit has no number. */
export type Values = readonly (string | null)[];

/** The figures of a unit that is counted. */
export interface UnitFigures {
  readonly name: string;
  readonly values: Values;
}

/** What the units come to in one cell. */
export interface Sum {
  readonly code: string;
  /** Null where no unit has a number. */
  readonly value: Decimal | null;
  /** How many units have a number there, and how many of those counted have none. */
  readonly units: number;
  readonly lacking: number;
}

/** A cell of the form that the units are added up in. */
export interface SumCell {
  readonly code: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly nature: Nature;
  /** What is not settled yet stands here, and moves on when it is. */
  readonly pending: boolean;
}

/** Units of last year and of this that are one and the same, merged or parted. */
export interface YearGroup {
  readonly now: readonly UnitFigures[];
  readonly then: readonly UnitFigures[];
  /** The names of this year's, or of last year's where there are none. */
  readonly names: readonly string[];
}

/** All that the checks of a sum may ask about. */
export interface RollUp {
  readonly cells: readonly SumCell[];
  /** Those counted. */
  readonly units: readonly UnitFigures[];
  /** Received, and not counted: on no list, left out, or another file of a unit that is. */
  readonly others: readonly UnitFigures[];
  readonly sums: readonly Sum[];
  readonly published: Values | null;
  /** Null where no reports of last year are there. */
  readonly lastYear: readonly YearGroup[] | null;
  /** Names of the units that may not make regulations. */
  readonly mayNotRegulate: ReadonlySet<string>;
}
