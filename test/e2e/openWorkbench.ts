import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Frame, type FrameLocator, type Page } from "playwright-core";
import type { Workbench } from "../../workbench";

/** The workbench in a browser, with everything that went wrong or left the page. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** Runs in the page; what it needs from here must be passed as `argument`. */
  readonly run: {
    <A, R>(act: (workbench: Workbench, argument: A) => R | Promise<R>, argument: A): Promise<R>;
    <R>(act: (workbench: Workbench) => R | Promise<R>): Promise<R>;
  };
  /** Runs in the add-in's page inside Excel.run: real Office.js, whatever the add-in itself does. */
  readonly excel: {
    <A, R>(
      act: (context: Excel.RequestContext, argument: A) => Promise<R>,
      argument: A
    ): Promise<R>;
    <R>(act: (context: Excel.RequestContext) => Promise<R>): Promise<R>;
  };
  /** The add-in's page. */
  readonly pane: () => FrameLocator;
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WorkbenchChoice {
  readonly sample?: string;
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
  /** Which add-in is on the stage, by the file of its manifest. */
  readonly manifest?: string;
  /** Excel lets Office.js log; the stage itself never does. */
  readonly logging?: boolean;
}

/** Site and browser as globalSetup left them. */
export const siteOrigin = (): string => process.env["E2E_ORIGIN"] ?? "";

let browser: Promise<Browser> | undefined;

function connectBrowser(): Promise<Browser> {
  browser ??= chromium.connect(process.env["E2E_BROWSER"] ?? "");
  return browser;
}

export async function disconnectBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

export async function openWorkbench(choice: WorkbenchChoice = {}): Promise<OpenedWorkbench> {
  const { sample = "blank", lang = "zh-CN", width = 1366, height = 768 } = choice;
  const { manifest = "manifest.xml" } = choice;
  const context = await (
    await connectBrowser()
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, locale: lang });
  if (choice.logging) {
    // Office.js reads it from the name of its frame before anything else.
    await context.addInitScript(() => {
      window.name = window.name.replace("disableLogging", "");
    });
  }
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${siteOrigin()}/index.html?sample=${sample}&lang=${lang}&manifest=${manifest}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  return {
    page,
    requests,
    errors,
    // As a text: so the page's own policy, which forbids eval, does not come into it.
    run: (act: (workbench: Workbench, argument: never) => unknown, argument?: unknown) =>
      page.evaluate(`(${act.toString()})(window.workbench, ${JSON.stringify(argument ?? null)})`),
    excel: (act: (context: Excel.RequestContext, argument: never) => unknown, argument?: unknown) =>
      addinFrame(page).evaluate(
        `Excel.run((context) => (${act.toString()})(context, ${JSON.stringify(argument ?? null)}))`
      ),
    pane: () => page.frameLocator("iframe.pane-frame"),
    screenshot: (name) => screenshot(page, name),
    close: () => context.close(),
  };
}

function addinFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The add-in is not loaded");
  return frame;
}

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = path.resolve(__dirname, "../../.tmp/screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
