/** Everything that is needed to install the add-in, as one zip: `npm run package -- --origin https://…`. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "./package/build.js";
import { choicesOf } from "./package/choices.js";
import { contentsOf } from "./package/contents.js";
import { sourceDate } from "./package/sourceDate.js";
import { zipped } from "./package/zipped.js";

try {
  const { out, ...choices } = choicesOf(process.argv.slice(2));
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const built = path.resolve(".cache/package");
  await build(built, choices);
  const zip = zipped(contentsOf(built), sourceDate("."));
  const file = `${name}-${version}.zip`;
  const sum = createHash("sha256").update(zip).digest("hex");
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, file), zip);
  writeFileSync(path.join(out, `${file}.sha256`), `${sum}  ${file}\n`);
  console.log(`${path.join(out, file)}\nsha256 ${sum}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
