import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { configurations, site } from "./site";

const root = path.resolve(__dirname, "../..");
const page = (folder: string): string =>
  readFileSync(path.join(root, folder, "taskpane.html"), "utf8");

/** All that webpack is told of the add-in, with the source of Office.js; functions by their text. */
function told(officejs: string) {
  const [{ plugins = [], ...rest } = {}] = configurations(
    { officejs, dist: site },
    "production",
    "addin"
  );
  const named = plugins.map((plugin) => ({ name: plugin?.constructor.name ?? "", plugin }));
  const text = (_: string, value: unknown) =>
    typeof value === "function" || value instanceof RegExp ? String(value) : value;
  const html = named.find(({ name }) => name === "HtmlWebpackPlugin")?.plugin as unknown as {
    userOptions: { templateContent: string };
  };
  const pages = ["HtmlWebpackPlugin", "CopyPlugin", "LicencesPlugin"];
  const besides = named.filter(({ name }) => !pages.includes(name));
  return {
    page: html.userOptions.templateContent,
    bundle: JSON.stringify([rest, besides], text),
  };
}

// Page, copies and their licences aside, webpack is told the same to the letter: the bundle cannot differ, and need
// not be built a second time to see it.
test("the bundle is the same wherever Office.js comes from", () => {
  const [own, china] = [told("self"), told("21vianet")];
  expect(own.bundle).toContain("taskpane/index.tsx");
  expect(china.bundle).toBe(own.bundle);
  const origin = "https://appsforoffice.cdn.partner.office365.cn";
  expect(china.page).toContain(`script-src 'self' ${origin};`);
  expect(china.page).toContain(
    `<script src="${origin}/appsforoffice/lib/1/hosted/office.js"></script>`
  );
  const away = (html: string) =>
    html
      .replace(/<script src="[^"]*office.js">/, "")
      .replace(`script-src 'self' ${origin};`, "script-src 'self';");
  expect(away(china.page)).toBe(away(own.page));
});

test("the workbench runs Microsoft's Office.js, unmodified", () => {
  const original = path.join(root, "node_modules/@microsoft/office-js/dist");
  for (const file of [
    "office.js",
    "excel-web-16.00.js",
    "zh-cn/office_strings.js",
    "zh-tw/office_strings.js",
  ]) {
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
      ...["@e965/xlsx", "mammoth", "saxes", "webpack", "@microsoft/office-js"],
    ])
  );
});
