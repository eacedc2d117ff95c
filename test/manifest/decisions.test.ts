import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../docs/adr");
const records = readdirSync(folder).filter((file) => /^\d{4}-.+\.md$/.test(file));
const index = readFileSync(path.join(folder, "README.md"), "utf8");

test("every decision is in the index by its title, and no other", () => {
  const listed = [...index.matchAll(/^- \[\d{4}\]\(([^)]+)\) (.+)$/gm)].map(
    ([, file = "", title = ""]) => [file, title]
  );
  const titled = records.map((file) => {
    const [heading = ""] = readFileSync(path.join(folder, file), "utf8").split("\n");
    return [file, heading.replace(/^# \d{4}[\s·:.—-]*/, "")];
  });
  expect(listed).toEqual(titled);
});

test("no number is given twice", () => {
  const numbers = records.map((file) => file.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
});
