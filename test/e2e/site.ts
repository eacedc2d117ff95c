import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import type { Server } from "node:https";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "../..");
/** Two runs at the same time need two folders. */
export const site = process.env["E2E_SITE"] ?? ".tmp/site";
const dist = path.join(root, site);
const stamp = path.join(dist, "built");
const inputs = [
  ...["src", "workbench", "samples", "assets", "scripts"],
  ...["manifest.xml", "shortcuts.json", "webpack.config.js"],
];

const require = createRequire(__filename);
const { serveFolder } = require("../../scripts/site/serveFolder") as {
  serveFolder: (folder: string, tls: { key: string; cert: string }) => Server;
};

type Mode = "production" | "development";
type Make = (env: Readonly<Record<string, string>>, argv: { mode: Mode }) => Configuration[];

/** Builds what the tests open, unless nothing has changed since: the add-in as it ships. */
export async function buildSite(): Promise<void> {
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (inputs.every((input) => newest(path.join(root, input)) < built)) return;
  const choice = { officejs: "self", dist: site };
  await run([
    ...configurations(choice, "production", "addin"),
    ...configurations(choice, "production", "page"),
    ...configurations(choice, "development", "workbench"),
  ]);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, "");
}

/** What webpack is told of one bundle. */
export function configurations(
  env: Readonly<Record<string, string>>,
  mode: Mode,
  name: string
): Configuration[] {
  const make = require(path.join(root, "webpack.config.js")) as Make;
  return make(env, { mode }).filter((one) => one.name === name);
}

function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function run(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}

/** Serves the site over https, as Office.js demands, on a free port; returns address and stop. */
export async function serveSite(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const pems = await generate([{ name: "commonName", value: "localhost" }]);
  const server = serveFolder(dist, { key: pems.private, cert: pems.cert });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
