import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, ".cache/cli-under-test");
const command = path.join(dist, "cli/xxgk.js");

/** Builds the command as it ships, unless it is newer than every source. */
export function buildCli(): string {
  if (!existsSync(command) || statSync(command).mtimeMs < newest(path.join(root, "src"))) {
    const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
    const args = ["--mode", "production", "--config-name", "cli", "--env", `dist=${dist}`];
    const { status, stdout } = spawnSync(process.execPath, [webpack, ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stdout);
  }
  return command;
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

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Of processor time, which tells more than the clock on a machine that others use too. */
  readonly milliseconds: number;
  /** Peak of resident memory, threads included. */
  readonly megabytes: number;
}

/** Runs the built command and measures it. */
export function runCli(args: readonly string[], options: SpawnSyncOptions = {}): Ran {
  mkdirSync(dist, { recursive: true });
  const probe = path.join(dist, "peakMemory.cjs");
  const peak = path.join(dist, `peak-${process.pid}`);
  writeFileSync(
    probe,
    `if (require("worker_threads").isMainThread) process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(peak)}, JSON.stringify(process.resourceUsage())));`
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", probe, command, ...args],
    {
      ...options,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }
  );
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    readFileSync(peak, "utf8")
  ) as NodeJS.ResourceUsage;
  return {
    code: status,
    out: String(stdout),
    err: String(stderr),
    milliseconds: (userCPUTime + systemCPUTime) / 1000,
    megabytes: maxRSS / 1024,
  };
}
