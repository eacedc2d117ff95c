import { launchBrowser } from "../e2e/browser";
import { buildSite } from "../e2e/site";
import { packagedSite } from "./packagedSite";
import { serveByNginx } from "./serveByNginx";

const port = 3443;

/** The package, unpacked and served by nginx as docs/deploy.md says, with the workbench beside it. */
export default async function setUp(): Promise<void> {
  await buildSite();
  const origin = `https://localhost:${port}`;
  const site = await packagedSite(origin);
  const stop = await serveByNginx(site, port);
  const browser = await launchBrowser();
  process.env["E2E_ORIGIN"] = origin;
  process.env["E2E_BROWSER"] = browser.wsEndpoint();
  process.env["NGINX_SITE"] = site;
  globalThis.e2e = { browser, stop };
}
