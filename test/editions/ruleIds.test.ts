import { readFileSync } from "node:fs";
import path from "node:path";
import { everyRule } from "./everyRule";

const register = readFileSync(path.join(__dirname, "../../docs/rule-ids.md"), "utf8");
const rows = [
  ...register.matchAll(/^\| ([A-Z]+\d+[a-z]?) +\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm),
];
const lines = rows.map(([, id = "", grounds = "", kinds = "", meaning = ""]) => ({
  ...{ id, grounds, kinds, meaning },
}));

test("every id stands in the register once, with a meaning", () => {
  const ids = lines.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { meaning } of lines) expect(meaning).toMatch(/[\u4e00-\u9fff]/);
});

test.each(everyRule())("$id means what it meant", ({ id, grounds, kinds }) => {
  const line = lines.find((each) => each.id === id);
  expect(line).toMatchObject({ grounds: grounds.join("、"), kinds: kinds.join("、") });
});

test("what no check goes by any more is said to be out of use", () => {
  const known = new Set(everyRule().map(({ id }) => id));
  const gone = lines.filter(({ id }) => !known.has(id));
  expect(gone.filter(({ grounds }) => grounds !== "停用")).toEqual([]);
});
