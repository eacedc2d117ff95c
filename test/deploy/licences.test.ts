import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(__filename);
const { noticesOf, packageFolder } = require("../../scripts/licences/notices") as {
  noticesOf: (folders: readonly string[]) => { text: string; complaints: string[] };
  packageFolder: (file: string) => string | null;
};
const root = path.join(__dirname, "../..");
const installed = (name: string) => path.join(root, "node_modules", name);

const modules = mkdtempSync(path.join(os.tmpdir(), "packages-"));
function made(name: string, licence: string | undefined, files: Readonly<Record<string, string>>) {
  const folder = path.join(modules, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  const json = JSON.stringify({ name, version: "1.2.3", license: licence });
  for (const [file, text] of Object.entries({ "package.json": json, ...files })) {
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

test("a package under a licence that is on the list is named with version, licence and text", () => {
  const folder = made("good", "MIT", { "LICENSE.md": "May be used.\r\n", NOTICE: "By us." });
  expect(noticesOf([folder])).toEqual({
    text: "good 1.2.3\nMIT\n\nMay be used.\n\nBy us.\n",
    complaints: [],
  });
});

test.each([
  ["GPL-3.0", "the licence GPL-3.0 is not in scripts/licences/accepted.js"],
  [undefined, "the licence (none) is not in scripts/licences/accepted.js"],
  ["LICENSE", "the licence LICENSE is not in scripts/licences/accepted.js"],
])("a package under %s may not be shipped", (licence, why) => {
  const folder = made(`bad-${licence}`, licence, { LICENSE: "Text" });
  expect(noticesOf([folder]).complaints).toEqual([`bad-${licence}: ${why}`]);
});

test("a package without the text of its licence may not be shipped, unless the gap is filled", () => {
  const folder = made("silent", "MIT", {});
  expect(noticesOf([folder]).complaints).toEqual([
    "silent: no text of its licence; see scripts/licences/gaps.js",
  ]);
  const { text, complaints } = noticesOf(["saxes", "@fluentui/react-icons"].map(installed));
  expect(complaints).toEqual([]);
  expect(text).toContain("Louis-Dominique Dubeau");
  expect(text).toContain("Microsoft Corporation");
});

test("what a package holds inside its one file is named too", () => {
  expect(noticesOf([installed("jszip")]).text).toMatch(/^pako 1\.\d+\.\d+\n\(MIT AND Zlib\)$/m);
});

test("the order is always the same", () => {
  const folders = ["react", "parse5", "fflate"].map(installed);
  expect(noticesOf(folders)).toEqual(noticesOf([...folders].reverse()));
});

test("a file belongs to the package that is nearest to it", () => {
  expect(packageFolder("/p/node_modules/a/node_modules/@b/c/lib/x.js")).toBe(
    path.join("/p/node_modules/a/node_modules/@b/c")
  );
  expect(packageFolder("/p/src/x.ts")).toBeNull();
});
