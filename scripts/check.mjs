import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";

/**
 * All that `npm test` asks. The checks that run no code go one after the other beside the tests: while
 * a test waits for its browser, they have the processor. The last line is the tests' tally.
 */
const still = [
  "eslint . --max-warnings 0 --cache --cache-location .cache/eslint --cache-strategy content",
  "tsc",
  "prettier --check . --log-level warn --cache --cache-location .cache/prettier",
  "knip",
  "depcruise --config .dependency-cruiser.mjs src workbench",
];

/** @returns whether the command ended well, and what it said; `npm run` has put the packages' commands on the path */
function run(command, stdio) {
  const child = spawn(command, { shell: true, stdio });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (some) => said.push(some));
  return new Promise((resolve) =>
    child.on("close", (code) => resolve({ well: code === 0, said: Buffer.concat(said) }))
  );
}

async function checkStill() {
  const failed = [];
  for (const command of still) {
    const { well, said } = await run(command, ["ignore", "pipe", "pipe"]);
    process.stdout.write(said);
    if (!well) failed.push(command);
  }
  return failed;
}

// Jest reports its progress on the other stream; on this one it says the tally alone.
const [failed, tests] = await Promise.all([
  checkStill(),
  run("jest", ["ignore", "pipe", "inherit"]),
]);
for (const command of failed) console.log(`failed: ${command}`);
process.stdout.write(tests.said);
process.exitCode = tests.well && failed.length === 0 ? 0 : 1;
