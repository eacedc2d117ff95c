/** The command line from a checkout: builds it when it is older than its sources, then runs it. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const at = (...file) => path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", ...file);
const command = at("dist/cli/xxgk.js");

const changed = (...file) => statSync(at(...file)).mtimeMs;
const sources = readdirSync(at("src"), { recursive: true }).map((file) => changed("src", file));
const newest = Math.max(...sources, changed("webpack.config.js"), changed("package-lock.json"));

if (!existsSync(command) || changed(command) < newest) {
  console.error("首次运行或程序有改动，正在构建……");
  const webpack = at("node_modules/webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--config-name", "cli"];
  const built = spawnSync(process.execPath, args, { cwd: at("."), encoding: "utf8" });
  if (built.status !== 0) {
    console.error(built.stdout + built.stderr);
    process.exit(2);
  }
  // webpack leaves a file alone that would come out the same.
  utimesSync(command, new Date(), new Date());
}
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 2);
