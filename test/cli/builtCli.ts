import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, ".cache/cli-under-test");
const command = path.join(dist, "cli/xxgk.js");
export { command as builtCommand };

/** What runs longer is killed: a test that waits for ever hides which one it was. */
const longestBuild = 240_000;
const longestRun = 45_000;
/** For a test's own limit, which is to strike later. */
export const patience = { build: longestBuild + 15_000, run: longestRun + 15_000 };

/** Builds the command as it ships, unless it is newer than every source. */
export async function buildCli(): Promise<void> {
  const sources = newest(path.join(root, "src"));
  if (existsSync(command) && statSync(command).mtimeMs >= sources) return;
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  const args = ["--mode", "production", "--config-name", "cli", "--env", `dist=${dist}`];
  const { code, out, err } = await node([webpack, ...args], longestBuild);
  if (code !== 0) throw new Error(`the command was not built: ${out}${err}`);
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    })
  );
}

interface Ended {
  /** Null for what was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Ran extends Ended {
  /** Of processor time, which tells more than the clock on a machine that others use too. */
  readonly milliseconds: number;
  /** Peak of resident memory, threads included. */
  readonly megabytes: number;
}

interface Around {
  /** Another build of the command. */
  readonly script?: string;
  /** Milliseconds after which it is killed, which throws. */
  readonly limit?: number;
  /** Another user that it runs as. */
  readonly uid?: number;
}

/** Runs the built command and measures it. */
export async function runCli(
  args: readonly string[],
  { script = command, limit = longestRun, uid }: Around = {}
): Promise<Ran> {
  mkdirSync(dist, { recursive: true });
  const probe = path.join(dist, `usage-${process.pid}.cjs`);
  const usage = path.join(dist, `usage-${process.pid}.json`);
  writeFileSync(probe, probeFor(usage));
  writeFileSync(usage, "{}");
  if (uid !== undefined) chmodSync(usage, 0o666);
  const ended = await node(["--require", probe, script, ...args], limit, uid);
  if (ended.code === null) throw new Error(`killed: xxgk ${args.join(" ")}\n${ended.err}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    readFileSync(usage, "utf8")
  ) as NodeJS.ResourceUsage;
  return {
    ...ended,
    milliseconds: (userCPUTime + systemCPUTime) / 1000,
    megabytes: maxRSS / 1024,
  };
}

/**
 * Writes what the process has used when it ends. On Linux maxRSS begins with what the process that
 * started it had, which may be all of jest; VmHWM is the process's own.
 */
const probeFor = (usage: string): string => `
  const { existsSync, readFileSync, writeFileSync } = require("fs");
  const status = "/proc/self/status";
  const own = () => existsSync(status) && /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, "utf8"))?.[1];
  if (require("worker_threads").isMainThread) process.on("exit", () => {
    const used = process.resourceUsage();
    const maxRSS = Number(own() || used.maxRSS);
    writeFileSync(${JSON.stringify(usage)}, JSON.stringify({ ...used, maxRSS }));
  });
`;

/** Not the synchronous kind, which would keep the test's own time limit from being heeded. */
function node(args: readonly string[], timeout: number, uid?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const limits = { timeout, killSignal: "SIGKILL", maxBuffer: 1 << 28 } as const;
    const options = { cwd: root, ...limits, ...(uid !== undefined && { uid }) };
    const child = execFile(process.execPath, args, options, (_, out, err) =>
      resolve({ code: child.exitCode, out, err })
    );
  });
}
