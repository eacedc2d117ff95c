import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM } from "jsdom";

/** There is no IIS to try it on: the configuration is read, and held against what every host must say. */
const { everywhere, headersOf } = createRequire(__filename)("../../scripts/site/headers") as {
  everywhere: Readonly<Record<string, string>>;
  headersOf: (file: string) => Readonly<Record<string, string>>;
};
const text = readFileSync(path.join(__dirname, "../../deploy/web.config"), "utf8");
const xml = new new JSDOM().window.DOMParser().parseFromString(text, "application/xml");
const all = (selector: string, ...names: readonly string[]) =>
  [...xml.querySelectorAll(selector)].map((each) => names.map((name) => each.getAttribute(name)));

test("is well-formed", () => {
  expect(xml.querySelector("parsererror")).toBeNull();
});

test("sends the headers that every host must send", () => {
  expect(Object.fromEntries(all("customHeaders > add", "name", "value"))).toEqual(everywhere);
});

test("names the types of texts with their encoding, each taken out before it is put in", () => {
  const types = all("mimeMap", "fileExtension", "mimeType");
  expect(types.length).toBeGreaterThan(3);
  for (const [ending, type] of types) {
    expect(headersOf(`x${ending}`)["Content-Type"]).toBe(type);
  }
  // IIS refuses the whole site where a type is named twice.
  expect(all("staticContent > remove", "fileExtension").flat()).toEqual(
    types.map(([ending]) => ending)
  );
});

test("lets nothing be kept without asking: its own rules tell no fingerprints", () => {
  expect(all("clientCache", "cacheControlMode")).toEqual([["DisableCache"]]);
});
