/** The command line from a checkout: builds it when it has not been built yet, then runs it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const at = (file) => path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", file);
const command = at("dist/cli/xxgk.js");

if (!existsSync(command)) {
  console.error("首次运行，正在构建……");
  const webpack = at("node_modules/webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--config-name", "cli"];
  const built = spawnSync(process.execPath, args, { cwd: at("."), encoding: "utf8" });
  if (built.status !== 0) {
    console.error(built.stdout + built.stderr);
    process.exit(2);
  }
}
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 2);
