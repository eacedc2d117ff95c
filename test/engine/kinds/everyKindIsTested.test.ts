import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cellKinds, lineKinds } from "../../../src/engine/kinds";

const source = join(__dirname, "../../../src/engine/kinds");

/** The list of the kinds and the type of their answer, which hold nothing to test. */
const notKinds = ["index", "Judgement"];

const names = readdirSync(source)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !notKinds.includes(name));

it("there are kinds", () => {
  expect(names.length).toBeGreaterThan(10);
});

it.each(names)("%s has a test of the same name", (name) => {
  expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
});

it("every kind is on the list, and nothing else", () => {
  const listed = [...Object.keys(lineKinds), ...Object.keys(cellKinds)];
  const helpers = ["compareSides"];
  expect([...listed, ...helpers].sort()).toEqual([...names].sort());
});
