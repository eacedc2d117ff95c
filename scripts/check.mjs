import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * All that `npm test` asks. The checks that run no code go side by side, the long ones first, and
 * each says what it has to say when it has ended; the tests come last, and end in the tally.
 */
const still = [
  "eslint . --max-warnings 0 --cache --cache-location .cache/eslint --cache-strategy content",
  "tsc",
  "prettier --check . --log-level warn --cache --cache-location .cache/prettier",
  "knip",
  "depcruise --config .dependency-cruiser.mjs src workbench",
];

/** @returns whether the command ended well; `npm run` has put the packages' commands on the path */
function run(command, stdio) {
  const child = spawn(command, { shell: true, stdio });
  const said = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  return new Promise((resolve) =>
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.log(`failed: ${command}`);
      resolve(code === 0);
    })
  );
}

async function lane(commands) {
  let well = true;
  for (let next = commands.shift(); next; next = commands.shift())
    well = (await run(next, ["ignore", "pipe", "pipe"])) && well;
  return well;
}

const waiting = [...still];
const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, () => lane(waiting));
const well = (await Promise.all(lanes)).every(Boolean);
process.exitCode = well && (await run("jest", "inherit")) ? 0 : 1;
