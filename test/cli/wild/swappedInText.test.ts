import { figuresOf } from "../../fixtures/wild/makeReport";
import { swapped } from "../../fixtures/wild/changes";
import { fileKinds } from "../../fixtures/wild/files";
import { readFigures } from "../../fixtures/wild/readFigures";
import { build } from "../../fixtures/wild/variations/Variation";
import { xxgk } from "../xxgk";
import { Workplace } from "./Workplace";

/*
 * A text has no columns to stand in: where headers have changed places, figures are read by the
 * headers or not at all, and what is not read is told. None is read into another's cell.
 */

const place = new Workplace();
afterAll(() => place.remove());

const texts = Object.keys(fileKinds).filter((kind) => kind.endsWith("txt"));
const swaps = [
  ...(
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [5, 6],
      [6, 7],
      [10, 11],
    ] as const
  ).map(([a, b]) => ["t4", a, b] as const),
  ...(
    [
      [0, 1],
      [1, 2],
      [4, 5],
      [5, 6],
      [0, 6],
    ] as const
  ).map(([a, b]) => ["t3", a, b] as const),
];
const cases = texts.flatMap((kind) => swaps.map((swap) => [kind, ...swap] as const));

test.each(cases)("%s, %s: columns %i and %i", async (kind, table, a, b) => {
  const { content, report } = build({ name: "swapped", change: swapped(table, a, b) }, 5);
  const format = fileKinds[kind]!;
  const file = place.write(`source.${format.ending}`, format.write(content));
  const output = place.at("out.xlsx");
  const { out, said } = await xxgk("import", file, "-o", output, "--force", "--format", "json");
  const got = readFigures(place.read("out.xlsx"));
  const own = Object.entries(figuresOf(report)).filter(([code]) => code.startsWith(`${table}.`));
  const isRead = ([code]: readonly [string, string]) => (got[code] ?? "") !== "";
  expect(own.filter((each) => isRead(each) && Number(got[each[0]]) !== Number(each[1]))).toEqual(
    []
  );
  const title = report.tables.find(({ id }) => id === table)?.title ?? "";
  if (!own.every(isRead)) expect(out + said.join()).toContain(title);
});
