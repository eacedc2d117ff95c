import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Download, type Page } from "playwright-core";
import { site } from "./site";

const root = path.resolve(__dirname, "../..");
export const pageFile = path.join(root, site, "page", "信息公开年报校验.html");

/** The page as it is opened by a double click, with no network and with all that went wrong. */
export interface OpenedFilePage {
  readonly page: Page;
  /** What it asked for beside itself. */
  readonly requests: readonly string[];
  /** Errors of the console; what the policy forbids is among them. */
  readonly errors: readonly string[];
  readonly screenshot: (name: string) => Promise<void>;
  /** Hands files over as the person's choice would. */
  readonly choose: (...files: readonly GivenFile[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let browser: Promise<Browser> | undefined;

export async function leaveBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

export async function openFilePage(file = pageFile): Promise<OpenedFilePage> {
  browser ??= chromium.connect(process.env["E2E_BROWSER"] ?? "");
  const context = await (
    await browser
  ).newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN", offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  // The browser's own dialogue for a place would wait for a person.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    requests,
    errors,
    screenshot: async (name) => {
      const folder = process.env["E2E_SHOTS"];
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },
    choose: (...files) =>
      page.locator("input[type=file]").setInputFiles(
        files.map(({ name, bytes }) => ({
          name,
          mimeType: "application/octet-stream",
          buffer: Buffer.from(bytes),
        }))
      ),
    close: () => context.close(),
  };
}

/** 另存一份, and what the browser was given. */
export async function save(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "另存一份" }).click(),
  ]);
  return download;
}
