/** Cells that change, by index, with what they then hold, in units; null where that is not settled. */
export type Values = ReadonlyMap<number, bigint | null>;

/** A place where smallest explanations differ: one of the options, whatever is chosen elsewhere. */
export interface Place {
  readonly options: readonly Values[];
  /** There may be more options. */
  readonly capped: boolean;
}

/** What a search found out about a system. */
export interface Explained {
  /** What every smallest explanation changes alike. */
  readonly common: Values;
  readonly places: readonly Place[];
  /** So many cells are wrong, as is proved. */
  readonly atLeast: number;
  /** Why there may be more to it; null when everything was looked at. */
  readonly ended: "limit" | "stopped" | null;
  /** Part of what is broken has no explanation. */
  readonly lacks: boolean;
}
