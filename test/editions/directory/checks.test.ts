import { directoryChecks } from "../../../src/editions/directory/checks";
import { directoryFields } from "../../../src/editions/directory/fields";
import { runDirectoryCheck } from "../../../src/engine/directory/runDirectoryCheck";
import { findDirectories } from "../../../src/features/reading/directory/findDirectories";
import { drawDirectory, soundRow, type DrawnRow } from "../../fixtures/directories/drawDirectory";
import cases from "./cases.json";

interface Cases {
  readonly wrong: readonly DrawnRow[];
  readonly right: readonly DrawnRow[];
}

const known: Readonly<Record<string, Cases>> = cases;

/** Rows that a check objects to, in a directory of these rows. */
function objections(id: string, rows: readonly DrawnRow[]): number[] {
  const check = directoryChecks.find((each) => each.id === id);
  const [found] = findDirectories(drawDirectory({ rows }));
  return check && found ? runDirectoryCheck(found, check).map(({ row }) => row) : [-1];
}

test("every check has its examples, and every example its check", () => {
  expect(Object.keys(known).sort()).toEqual(directoryChecks.map(({ id }) => id).sort());
});

const examples = (of: keyof Cases) =>
  Object.entries(known).flatMap(([id, each]) =>
    each[of].map((row) => [id, JSON.stringify(row), row] as const)
  );

test.each(examples("wrong"))("%s objects to %s", (id, _, row) => {
  expect(objections(id, [{ ...soundRow, ...row }])).toEqual([0]);
});

test.each(examples("right"))("%s accepts %s", (id, _, row) => {
  expect(objections(id, [soundRow, { ...soundRow, content: "别的", ...row }])).toEqual([]);
});

test("numbers that do not follow, and rows that are doubled, are told of the later row", () => {
  const rows = ["1", "2", "4", "4"].map((number) => ({ ...soundRow, number, content: number }));
  expect(objections("M12", rows)).toEqual([2, 3]);
  expect(objections("M13", rows)).toEqual([3]);
  expect(
    objections("M12", [
      { ...soundRow, number: "22" },
      { ...soundRow, number: "23" },
    ])
  ).toEqual([0]);
});

test("every field by its own title, and a hundred rows without a defect: nothing is reported", () => {
  for (const { name } of directoryFields) {
    const rows = Array.from({ length: 100 }, (_, n) => ({ ...soundRow, content: `第${n}样内容` }));
    const [found] = findDirectories(drawDirectory({ title: `青山县${name}领域标准目录`, rows }));
    expect(found?.field).toBe(name);
    const said = directoryChecks.flatMap((check) => (found ? runDirectoryCheck(found, check) : []));
    expect(said).toEqual([]);
  }
});
