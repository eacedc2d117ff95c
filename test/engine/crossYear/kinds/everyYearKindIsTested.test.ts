import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  yearCellKinds,
  yearLineKinds,
  yearTableKinds,
} from "../../../../src/engine/crossYear/kinds";

const source = join(__dirname, "../../../../src/engine/crossYear/kinds");
const notKinds = ["index", "ItemOfBothYears"];
const names = readdirSync(source)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !notKinds.includes(name));

it.each(names)("%s has a test of the same name", (name) => {
  expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
});

it("every kind is on a list, and nothing else", () => {
  const listed = [yearLineKinds, yearCellKinds, yearTableKinds].flatMap((kinds) =>
    Object.keys(kinds)
  );
  expect(listed.sort()).toEqual([...names].sort());
});
