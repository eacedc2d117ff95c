import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";

type Files = ReadonlyMap<string, Uint8Array>;
interface Choices {
  readonly origin: string;
  readonly officejs: string;
  readonly out: string;
}
const require = createRequire(__filename);
const { choicesOf } = require("../../scripts/package/choices") as {
  choicesOf: (args: readonly string[]) => Choices;
};
const { contentsOf } = require("../../scripts/package/contents") as {
  contentsOf: (dist: string) => Files;
};
const { zipped } = require("../../scripts/package/zipped") as {
  zipped: (files: Iterable<readonly [string, Uint8Array]>, date?: Date) => Uint8Array;
};
const dates = require("../../scripts/package/sourceDate") as {
  earliest: Date;
  withoutZone: (date: Date) => Date;
};
const { trialManifest } = require("../../scripts/site/trialManifest") as {
  trialManifest: (manifest: string) => string;
};
const root = path.join(__dirname, "../..");

test("the same files of the same date make the same bytes, in whatever order and zone", () => {
  const files = ["b.txt", "a/c.js", "a.json"].map((name) => [name, Buffer.from(name)] as const);
  const zip = zipped(files);
  expect(Buffer.from(zipped([...files].reverse())).equals(zip)).toBe(true);
  expect(Object.keys(unzipSync(zip))).toEqual(["a.json", "a/c.js", "b.txt"]);
  const { earliest, withoutZone } = dates;
  const later = zipped(files, withoutZone(new Date("2026-12-01T00:30:00Z")));
  expect(Buffer.from(later).equals(zip)).toBe(false);
  expect(Buffer.from(zipped(files, earliest)).equals(zip)).toBe(true);
  const inZone = (TZ: string) =>
    execFileSync(
      process.execPath,
      [
        "-p",
        `const { zipped } = require("./scripts/package/zipped");
         const date = require("./scripts/package/sourceDate").sourceDate(".");
         Buffer.from(zipped([["a", Buffer.from("a")]], date)).toString("hex")`,
      ],
      { cwd: root, env: { ...process.env, TZ }, encoding: "utf8" }
    );
  expect(inZone("Asia/Shanghai")).toBe(inZone("America/Los_Angeles"));
});

test("a host finds in site what the manifest names; manifest, command, papers lie beside it", () => {
  const dist = mkdtempSync(path.join(os.tmpdir(), "dist-"));
  const built = ["taskpane.html", "manifest.xml", "manifest-trial.xml", "addin/licences.txt"];
  const page = "信息公开年报校验.html";
  for (const file of [...built, `page/${page}`, "cli/xxgk.js", "cli/licences.txt"]) {
    mkdirSync(path.join(dist, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dist, file), file);
  }
  expect([...contentsOf(dist).keys()].sort()).toEqual([
    ...["LICENSE", "deploy.md", "excel-checklist.md", "manifest-trial.xml", "manifest.xml"],
    ...["nginx.conf", "site/addin/licences.txt", "site/manifest-trial.xml", "site/manifest.xml"],
    ...["site/taskpane.html", "site/web.config", "xxgk/licences.txt", "xxgk/xxgk.js"],
    page,
  ]);
});

test("the origin may have a path, and must be https", () => {
  const { origin, officejs } = choicesOf(["--origin", "https://a.github.io/b/"]);
  expect({ origin, officejs }).toEqual({ origin: "https://a.github.io/b", officejs: "cdn" });
  expect(() => choicesOf([])).toThrow("缺少 --origin");
  for (const wrong of ["http://a.gov.cn", "a.gov.cn", "https://", 'https://a"b', "https://a/?b"]) {
    expect(() => choicesOf(["--origin", wrong])).toThrow("要以 https:// 开头");
  }
  const args = ["--origin", "https://a.gov.cn", "--officejs", "mirror"];
  expect(() => choicesOf(args)).toThrow("只能是 cdn、21vianet、self");
});

test("the manifest of the trial is another add-in that opens the page of checks", () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const trial = trialManifest(manifest);
  const id = (xml: string) => /<Id>(.+)<\/Id>/.exec(xml)?.[1];
  expect(id(trial)).not.toBe(id(manifest));
  expect(trial).toContain("信息公开年报助手（Excel 检查）");
  expect(trial).toContain("Disclosure Report Assistant (Excel checks)");
  expect(trial).not.toContain('/taskpane.html"');
  expect(trial.match(/\/taskpane\.html\?trial"/g)).toHaveLength(
    manifest.match(/\/taskpane\.html"/g)?.length ?? 0
  );
});
