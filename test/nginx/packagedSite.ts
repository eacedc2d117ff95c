import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { unzipSync } from "fflate";
import { site as workbenchSite } from "../e2e/site";

type Files = ReadonlyMap<string, Uint8Array>;
const require = createRequire(__filename);
const { build } = require("../../scripts/package/build") as {
  build: (folder: string, choices: { origin: string; officejs: string }) => Promise<void>;
};
const { contentsOf } = require("../../scripts/package/contents") as {
  contentsOf: (dist: string) => Files;
};
const { zipped } = require("../../scripts/package/zipped") as {
  zipped: (files: Files) => Uint8Array;
};

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".tmp/nginx");

/** Packs and unpacks; the folder that a host serves, with the workbench put beside the add-in. */
export async function packagedSite(origin: string): Promise<string> {
  const built = path.join(root, ".tmp/nginx-build");
  await build(built, { origin, officejs: "self" });
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(zipped(contentsOf(built))))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  for (const part of ["index.html", "workbench"]) {
    cpSync(path.join(root, workbenchSite, part), path.join(folder, "site", part), {
      recursive: true,
    });
  }
  return path.join(folder, "site");
}
