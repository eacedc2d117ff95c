import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/*
 * A test that fails by chance has to fail again: whatever is random in a test is drawn from
 * `random.ts`, whose seed is fixed, printed, and set by RANDOM_SEED.
 */

const root = path.resolve(__dirname, "../..");
const folders = ["test", "workbench/test"];
const isOther =
  /Math\.random\(|randomUUID\(\)|getRandomValues\(|randomBytes\(|randomInt\(|from "fast-check"/;

/** Where chance may come from, and what looks for it. */
const allowed = ["test/random.ts", "workbench/test/random.ts", "test/manifest/chance.test.ts"];

const sources = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
);

test("chance comes from one place in each package", () => {
  expect(sources.length).toBeGreaterThan(300);
  const others = sources.filter(
    (name) => !allowed.includes(name) && isOther.test(readFileSync(path.join(root, name), "utf8"))
  );
  expect(others).toEqual([]);
});

test("both places take RANDOM_SEED, and have a seed of their own otherwise", () => {
  for (const name of allowed.slice(0, 2))
    expect(readFileSync(path.join(root, name), "utf8")).toMatch(/RANDOM_SEED = "\d+"/);
});
