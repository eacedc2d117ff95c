import { mkdirSync } from "node:fs";
import path from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import { devDependencies } from "../../package.json";

/** Nothing that a browser does of its own accord may be taken for the add-in's doing. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

/** One Chromium for all tests: the one of CHROMIUM_PATH, else the one that npm brought. */
export async function launchBrowser(): Promise<BrowserServer> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? (await bundledChromium());
  return chromium.launchServer({ executablePath, args: QUIET });
}

async function bundledChromium(): Promise<string> {
  // It takes any file <tmp>/chromium for its own, of whatever version: hence a place for each.
  const version = devDependencies["@sparticuz/chromium"];
  const tmp = path.resolve(__dirname, "../../.tmp", `chromium-${version}`);
  mkdirSync(tmp, { recursive: true });
  process.env["TMPDIR"] = tmp;
  // Makes it unpack the system libraries it needs, which a plain container lacks; and that would make
  // it take its own fonts, were there no other.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  process.env["FONTCONFIG_PATH"] ??= "/etc/fonts";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
