import { createHash } from "node:crypto";
import { rulePack } from "../../src/editions/rulePack";
import { everyCheck } from "./everyRule";
import packs from "./rulePacks.json";

/** Patterns and exact numbers of checks are no data to JSON. */
const text = (_: string, value: unknown) =>
  value instanceof RegExp || typeof value === "bigint" ? value.toString() : value;
const digest = createHash("sha256")
  .update(JSON.stringify(everyCheck(), text))
  .digest("hex")
  .slice(0, 16);

/**
 * Each version's rules, by a digest of all their terms; lines are added and never changed. Where this
 * fails, a rule is not what it was in the version of its name: raise src/editions/rulePack.ts and add
 * a line for the new version.
 */
test("the rules of this version are those that it began with", () => {
  expect(Object.entries(packs).at(-1)).toEqual([rulePack.version, digest]);
});

test("versions only rise", () => {
  const versions = Object.keys(packs).map((version) => version.split(".").map(Number));
  const sorted = [...versions].sort(
    (one, other) =>
      (one[0] ?? 0) - (other[0] ?? 0) ||
      (one[1] ?? 0) - (other[1] ?? 0) ||
      (one[2] ?? 0) - (other[2] ?? 0)
  );
  expect(versions).toEqual(sorted);
});
