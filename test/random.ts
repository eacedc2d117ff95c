import fc from "fast-check";

/**
 * What every random test draws from. One seed, so that each run tries the same; on a failure
 * fast-check prints the seed and the example. `npm run test:long` draws a seed and runs more, by
 * RANDOM_SEED (a whole number) and RANDOM_TIMES (how many times as many runs).
 */
const { RANDOM_SEED = "20260131", RANDOM_TIMES = "1" } = process.env;
const seed = Number(RANDOM_SEED);

/** How many runs to do where `usual` are enough for every day. */
export const runs = (usual: number): number => usual * Number(RANDOM_TIMES);

fc.configureGlobal({ seed, numRuns: runs(100) });

export { fc };
