/** How a search is kept from holding up everything else. */
export interface Pace {
  /**
   * Asked every few milliseconds, to let others have their turn; without it a search runs through.
   *
   * @param place of the table that is being searched
   * @param steps how many cases have been tried
   */
  readonly pause?: (place: string, steps: number) => Promise<void>;
  readonly shouldStop?: () => boolean;
}

/** The work between two pauses: as little as is worth one. */
export const slice = 25;
/** How many cells may be wrong at once, at first and where more was asked for. */
export const depths = { first: 2, deep: 6 } as const;
/** Where a search gives up: at first well within a second, else after some ten. */
export const mostSteps = { first: 5_000, deep: 200_000 } as const;
