import { editions } from "../../src/editions";
import type { Edition } from "../../src/editions/Edition";
import type { Figure } from "../../src/engine/Figure";
import type { Code } from "../../src/engine/Code";
import { readFigure } from "../../src/engine/readFigure";
import { runReportChecks } from "../../src/engine/runReportChecks";
import { unitKinds, type UnitKind } from "../../src/engine/report/UnitKind";
import { cellsOf, type Result } from "../../src/engine/Result";
import { runChecks } from "../../src/engine/runChecks";
import { shapeOf } from "../../src/features/reading/tables/shapeOf";
import { keyOf } from "../engine/results";
import { Dice } from "./consistent/dice";
import { consistentReport, type Cells } from "./consistent/reports";
import { seldomIn } from "./consistent/seldom";

/** XXGK_REPORTS=10000 for the long run. */
const many = Number(process.env["XXGK_REPORTS"] ?? 1_000);

/** Everything that the rules say of a report in its year. */
function judge(edition: Edition, cells: Cells, unitKind: UnitKind, dice?: Dice): Result[] {
  const inOrder = <Item>(items: readonly Item[]) => dice?.shuffled(items) ?? items;
  const figures = new Map<Code, Figure>(
    Object.entries(cells).map(([code, value]) => [code as Code, readFigure(value)])
  );
  const shapes = inOrder(edition.tables).map((table) => {
    const shape = shapeOf(table);
    return { ...shape, rows: inOrder(shape.rows) };
  });
  const checks = inOrder(edition.checks);
  const tables = edition.tables.map(({ id, title }) => ({
    id,
    title,
    lacks: [],
    others: [],
    tells: true,
  }));
  const { from: year } = edition.years;
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const facts = { year, unitKind, whole: true, period, tables, figures };
  const { results } = runReportChecks(inOrder(edition.reportChecks), facts, shapes);
  return [...shapes.flatMap((shape) => runChecks(checks, shape, figures)), ...results];
}

const objections = (results: readonly Result[]) =>
  results.filter(({ outcome }) => outcome !== "pass");
const ids = (results: readonly Result[]) => results.map(({ check }) => check.id).sort();
const kindFor = (seed: number) => new Dice(seed + 1).pick(unitKinds);

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (id, edition) => {
  test(`no false alarm on ${many} reports that add up, and nothing seldom goes unasked`, () => {
    for (let seed = 0; seed < many; seed += 1) {
      const cells = consistentReport(edition, seed);
      const kind = kindFor(seed);
      const found = ids(objections(judge(edition, cells, kind)));
      const wanted = seldomIn(cells, id, kind).sort();
      if (found.join() !== wanted.join()) expect({ seed, found }).toEqual({ seed, found: wanted });
    }
  });

  test("a report fills every cell that the form asks for", () => {
    const cells = consistentReport(edition, 1);
    const codes = edition.tables.flatMap((table) =>
      shapeOf(table).rows.flatMap((row) =>
        table.columns.map(({ key }) => `${table.id}.${row}.${key}`)
      )
    );
    expect(Object.keys(cells).sort()).toEqual(codes.sort());
  });

  test.each([3, 4, 5])("a blank never lets pass a rule that reads it (report %i)", (seed) => {
    const cells = consistentReport(edition, seed);
    const before = judge(edition, cells, "township").filter((result) => cellsOf(result).length > 0);
    for (const code of Object.keys(cells)) {
      const after = judge(edition, { ...cells, [code]: "" }, "township");
      const readers = before.filter(
        (result) => "left" in result && cellsOf(result).includes(code as Code)
      );
      for (const reader of readers) {
        const { check, line } = reader;
        const same = after.filter(
          (other) =>
            other.check === check &&
            keyOf(other.line) === keyOf(line) &&
            cellsOf(other).join() === cellsOf(reader).join()
        );
        expect(same.map(({ outcome }) => outcome)).toEqual(same.map(() => "unassessed"));
        expect(same.length).toBeGreaterThan(0);
      }
      expect(ids(objections(after))).toContain("D1");
    }
  });

  test("the order of rules, of tables and of rows changes nothing", () => {
    const lines = (results: readonly Result[]) =>
      results
        .map((result) =>
          [result.check.id, keyOf(result.line), result.outcome, [...cellsOf(result)].sort()].join(
            " "
          )
        )
        .sort();
    for (let seed = 0; seed < 20; seed += 1) {
      const dice = new Dice(seed);
      const cells = consistentReport(edition, seed);
      for (const code of dice.shuffled(Object.keys(cells)).slice(0, 5))
        cells[code] = dice.pick(["", "/", "约3", 7, -1, 0.5]);
      const kind = kindFor(seed);
      expect(lines(judge(edition, cells, kind, dice))).toEqual(lines(judge(edition, cells, kind)));
    }
  });
});
