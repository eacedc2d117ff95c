import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** The random tests with a seed of the day and twenty times as many runs, for a night or a doubt. */
const RANDOM_SEED = process.env.RANDOM_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const RANDOM_TIMES = process.env.RANDOM_TIMES ?? "20";
console.log(`RANDOM_SEED=${RANDOM_SEED} RANDOM_TIMES=${RANDOM_TIMES}`);

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    "--selectProjects",
    "cli",
    "engine",
    "features",
    "sheets",
    "workbench",
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", env: { ...process.env, RANDOM_SEED, RANDOM_TIMES } }
);
process.exitCode = status ?? 1;
