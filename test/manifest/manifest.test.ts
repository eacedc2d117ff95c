import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

/**
 * Microsoft's validator asks a server; these are its rules that can be checked offline, from the
 * documentation of the add-in only manifest (element ordering, shared runtime, resources).
 */
const root = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const xml = new new JSDOM().window.DOMParser().parseFromString(
  read("manifest.xml"),
  "application/xml"
);
const all = (name: string) =>
  [...xml.getElementsByTagName("*")].filter(({ localName }) => localName === name);
const children = (element: Element) => [...element.children].map(({ localName }) => localName);
const resid = (element: Element | undefined) => element?.getAttribute("resid") ?? "";
const resources = new Map(
  ["Image", "Url", "String"].flatMap((name) =>
    all(name)
      .filter((each) => each.hasAttribute("id"))
      .map((each) => [each.getAttribute("id") ?? "", each] as const)
  )
);

const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
  CustomTab: ["Group", "Label"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

test("is well-formed", () => {
  expect(xml.getElementsByTagName("parsererror")).toHaveLength(0);
});

test.each(Object.entries(order))(
  "the parts of %s stand in the order of the schema",
  (name, wanted) => {
    // <Hosts> of the base manifest names a Host too, which has no parts.
    for (const element of all(name)) {
      const ranks = children(element).map((child) => wanted.indexOf(child));
      expect(ranks).not.toContain(-1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  }
);

test("a task pane has version overrides 1.0 only", () => {
  const types = all("VersionOverrides").map((each) => each.getAttribute("xsi:type"));
  expect(types).toEqual(["VersionOverridesV1_0"]);
});

test("every resid names a resource, every resource is named, and ids are short and unique", () => {
  const used = [...xml.getElementsByTagName("*")].map(resid).filter(Boolean);
  expect(used.filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
    all(name).map((each) => each.getAttribute("id"))
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("pane, commands and runtime are one page", () => {
  const sources = all("SourceLocation").filter(
    ({ parentElement }) => !["Script", "Metadata"].includes(parentElement?.localName ?? "")
  );
  const pages = [...all("Runtime"), ...all("FunctionFile"), ...sources].map(resid).filter(Boolean);
  expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
  expect(all("Page").flatMap((each) => [...each.children].map(resid))).toEqual(["Taskpane.Url"]);
});

test("the texts are as short as Excel wants them, and there in both languages", () => {
  for (const [list, longest] of [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ] as const) {
    for (const text of all(list).flatMap((each) => [...each.children])) {
      // The namespace is what formulas begin with, the same in every language.
      if (text.getAttribute("id") === "Functions.Namespace") continue;
      const english = [...text.children].find((each) => each.getAttribute("Locale") === "en-US");
      const texts = [text.getAttribute("DefaultValue") ?? "", english?.getAttribute("Value") ?? ""];
      expect(texts.every((each) => each.length > 0 && each.length <= longest)).toBe(true);
      expect(texts[0]).toMatch(/\p{Script=Han}/u);
      expect(texts[1]).not.toMatch(/\p{Script=Han}/u);
    }
  }
});

test("every icon has its sizes, and the pictures are of that size", () => {
  const size = (url: string) => {
    const file = path.join(root, new URL(url).pathname);
    return existsSync(file) ? readFileSync(file).readUInt32BE(16) : 0;
  };
  for (const icon of all("Icon")) {
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual([
      "16",
      "32",
      "80",
    ]);
    for (const image of icon.children) {
      const url = resources.get(resid(image))?.getAttribute("DefaultValue") ?? "";
      expect(size(url)).toBe(Number(image.getAttribute("size")));
    }
  }
  expect(size(all("IconUrl")[0]?.getAttribute("DefaultValue") ?? "")).toBe(32);
  expect(size(all("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "")).toBe(64);
});

test("every address is https", () => {
  const addresses = read("manifest.xml").match(/"[a-z]+:\/\/[^"]*"/g) ?? [];
  const schemas = /^"http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
  expect(addresses.filter((each) => !each.startsWith('"https://') && !schemas.test(each))).toEqual(
    []
  );
});

test("the command ids are the published ones, and each has an action in the code", () => {
  const ids = all("Control").map((each) => each.getAttribute("id"));
  expect(ids).toEqual([
    ...["XXGK.Insert", "XXGK.PriorYear", "XXGK.Compare"],
    ...["XXGK.Validate", "XXGK.ClearMarks"],
    ...["XXGK.Freeze", "XXGK.CleanCopy", "XXGK.Pane"],
  ]);
  const associated = read("src/commands/registerCommands.ts");
  for (const name of all("FunctionName").map(({ textContent }) => textContent)) {
    expect(associated).toContain(`"${name}"`);
  }
});

test("the functions are announced once, in both languages, under the published namespace", () => {
  const address = (id: string) => resources.get(id);
  const path = (url: string | null | undefined) => new URL(url ?? "").pathname.slice(1);
  const points = all("ExtensionPoint").map((each) => each.getAttribute("xsi:type"));
  expect(points.filter((type) => type === "CustomFunctions")).toHaveLength(1);
  const [namespace] = all("Namespace").map(resid);
  expect(address(namespace ?? "")?.getAttribute("DefaultValue")).toBe("XXGK");
  const metadata = all("Metadata").flatMap((each) => [...each.children].map(resid));
  expect(metadata).toEqual(["Functions.Metadata.Url"]);
  const [url] = metadata.map((id) => address(id));
  const override = [...(url?.children ?? [])].find(
    (each) => each.getAttribute("Locale") === "en-US"
  );
  expect(path(url?.getAttribute("DefaultValue"))).toBe("functions.json");
  expect(path(override?.getAttribute("Value"))).toBe("functions.en-US.json");
  const built = read("webpack.config.js");
  expect(built).toContain(`{ from: "src/words/zh-CN/functions.json", to: "functions.json" }`);
  expect(built).toContain(`{ from: "src/words/en-US/functions.json", to: "functions.en-US.json" }`);
});

test("the shortcut names an action of the ribbon and a key Excel does not use", () => {
  const shortcuts = JSON.parse(read("shortcuts.json")) as {
    actions: { id: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };
  expect(shortcuts.actions.map(({ id }) => id)).toEqual(["XXGK.Validate"]);
  expect(shortcuts.shortcuts).toMatchObject([
    { action: "XXGK.Validate", key: { default: "Ctrl+Alt+J" } },
  ]);
});

test("nothing older than the product's floor is asked for", () => {
  const sets = all("Set").map((each) => [
    each.getAttribute("Name"),
    each.getAttribute("MinVersion"),
  ]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.14"],
  ]);
});
