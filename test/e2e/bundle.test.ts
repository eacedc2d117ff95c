import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildAddin, site } from "./site";

const root = path.resolve(__dirname, "../..");
const digest = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");
/** Each script of the add-in with its fingerprint. */
const scripts = (folder: string): string[] =>
  readdirSync(path.join(root, folder, "addin"))
    .filter((file) => file.endsWith(".js"))
    .sort()
    .map((file) => `${file} ${digest(path.join(root, folder, "addin", file))}`);
const page = (folder: string): string =>
  readFileSync(path.join(root, folder, "taskpane.html"), "utf8");

test("the bundle is the same to the byte wherever Office.js comes from", async () => {
  await buildAddin("21vianet", ".tmp/21vianet");
  expect(scripts(".tmp/21vianet")).toEqual(scripts(site));
  const origin = "https://appsforoffice.cdn.partner.office365.cn";
  expect(page(".tmp/21vianet")).toContain(`script-src 'self' ${origin};`);
  // The page is written with or without quotation marks; both are the same page.
  expect(page(".tmp/21vianet").replaceAll('"', "")).toContain(
    `<script src=${origin}/appsforoffice/lib/1/hosted/office.js>`
  );
});

test("the workbench runs Microsoft's Office.js, unmodified", () => {
  const original = path.join(root, "node_modules/@microsoft/office-js/dist");
  for (const file of ["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js"]) {
    const shipped = readFileSync(path.join(root, site, "officejs", file));
    expect(shipped.equals(readFileSync(path.join(original, file)))).toBe(true);
  }
});

test("the commands are known before the pane tells Office that the page is ready", () => {
  const order = [...page(site).matchAll(/<script[^>]* src="?([^">]+)/g)].map(
    ([, src]) => src ?? ""
  );
  const at = (name: string): number => order.findIndex((src) => src.includes(`/${name}.`));
  expect(at("commands")).toBeGreaterThan(0);
  expect(at("commands")).toBeLessThan(at("taskpane"));
});

test("the licences of everything in the bundle go with it, and no map of its sources", () => {
  const files = readdirSync(path.join(root, site, "addin"));
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  const licences = readFileSync(path.join(root, site, "addin/licences.txt"), "utf8");
  const named = [...licences.matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+.*\n.+\n\n/gm)].map(
    ([, one]) => one
  );
  // Whole modules, parts of modules that were put together, lazily loaded ones, and what is copied.
  expect(named).toEqual(
    expect.arrayContaining([
      ...["react", "react-dom", "@fluentui/react-dialog", "@fluentui/react-icons", "@griffel/core"],
      ...["@e965/xlsx", "mammoth", "parse5", "entities", "pako", "webpack", "@microsoft/office-js"],
    ])
  );
});
