import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cellKinds, claimKinds, formKinds, itemKinds, wholeKinds } from "../../../src/engine/kinds";

const source = join(__dirname, "../../../src/engine/kinds");

/** Types of what kinds are asked, which hold nothing to test. */
const notKinds = ["At", "ItemOfBothYears"];

const families = {
  cells: cellKinds,
  claims: claimKinds,
  form: formKinds,
  items: itemKinds,
  whole: wholeKinds,
};

const filesIn = (family: string) =>
  readdirSync(join(source, family))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => !notKinds.includes(name));

it("there are kinds of each family, and no others", () => {
  const folders = readdirSync(source).filter((name) => !name.endsWith(".ts"));
  expect(folders.sort()).toEqual(Object.keys(families).sort());
  expect(folders.flatMap(filesIn).length).toBeGreaterThan(25);
});

describe.each(Object.entries(families))("%s", (family, kinds) => {
  it.each(filesIn(family))("%s has a test of the same name", (name) => {
    expect(existsSync(join(__dirname, family, `${name}.test.ts`))).toBe(true);
  });

  it("has every kind on its list, and nothing else", () => {
    expect(Object.keys(kinds).sort()).toEqual(filesIn(family).sort());
  });
});
