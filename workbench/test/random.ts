import fc from "fast-check";

/** Random tests draw from the seed of the run: the same every day, or RANDOM_SEED, RANDOM_TIMES as often. */
const { RANDOM_SEED = "20260131", RANDOM_TIMES = "1" } = process.env;

fc.configureGlobal({ seed: Number(RANDOM_SEED), numRuns: 100 * Number(RANDOM_TIMES) });

export { fc };
