/** How a search is kept from holding up everything else. */
export interface Pace {
  /** Lets others have their turn; a search without it runs through. */
  readonly pause?: () => Promise<void>;
  readonly shouldStop?: () => boolean;
  readonly progress?: (place: string, steps: number) => void;
}

/** The work between two pauses: some milliseconds. */
export const slice = 100;
/** A search that was asked to go deep gives up here: some ten seconds. */
export const mostSteps = 200_000;
/** How many cells may be wrong at once, at first and where more was asked for. */
export const depths = { first: 2, deep: 6 } as const;
