import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { amountKinds, formKinds } from "../../../../src/engine/report/kinds";

const names = readdirSync(join(__dirname, "../../../../src/engine/report/kinds"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "index");

it.each(names)("%s has a test of the same name", (name) => {
  expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
});

it("every kind is on the list, and nothing else", () => {
  expect([...Object.keys(amountKinds), ...Object.keys(formKinds)].sort()).toEqual(names.sort());
});
