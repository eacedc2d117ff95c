import type { BrowserServer } from "playwright-core";
import { launchBrowser } from "./browser";
import { buildSite, serveSite } from "./site";

declare global {
  var e2e: { browser: BrowserServer; stop: () => Promise<void> } | undefined;
}

/** Site and browser, once for all test files; they find them by the environment. */
export default async function setUp(): Promise<void> {
  await buildSite();
  const [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  process.env["E2E_ORIGIN"] = site.origin;
  process.env["E2E_BROWSER"] = browser.wsEndpoint();
  globalThis.e2e = { browser, stop: site.stop };
}
