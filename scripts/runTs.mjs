/** Bundles a TypeScript file and runs it: `node scripts/runTs.mjs scripts/bench.ts [arguments]`. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";

const [entry, ...rest] = process.argv.slice(2);
const out = path.resolve(".cache/scripts");
const filename = `${path.basename(entry, ".ts")}.cjs`;

const stats = await new Promise((resolve, reject) => {
  webpack(
    {
      mode: "production",
      target: "node20",
      devtool: false,
      optimization: { minimize: false },
      // Fixtures are read from beside their sources, not from beside the bundle.
      node: { __dirname: true },
      entry: path.resolve(entry),
      output: { path: out, filename },
      resolve: { extensions: [".ts", ".js"] },
      module: {
        rules: [
          {
            test: /\.ts$/,
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        ],
      },
    },
    (error, result) => (error ? reject(error) : resolve(result))
  );
});
if (stats.hasErrors()) {
  console.error(stats.toString("errors-only"));
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [path.join(out, filename), ...rest], {
  stdio: "inherit",
});
process.exit(status ?? 1);
