/** How a search is kept from holding up everything else. */
export interface Pace {
  /**
   * Asked every few milliseconds, to let others have their turn; without it a search runs through.
   *
   * @param place of the table that is being searched
   * @param progress how far the search has come, from 0 to 1 of what it may take
   */
  readonly pause?: (place: string, progress: number) => Promise<void>;
  readonly shouldStop?: () => boolean;
}

/** The work between two pauses: as little as is worth one. */
export const slice = 200;
/**
 * Where a search ends with what it has proved: at first some tenths of a second, for twelve wrong
 * cells and more as a rule; then, while nothing else is to be done, some seconds.
 */
export const mostSteps = { first: 20_000, thorough: 150_000 } as const;
