import type { Check, TableShape } from "../../../src/engine/Check";
import { agrees } from "../../../src/engine/locate/agrees";
import { balancesOf } from "../../../src/engine/locate/balancesOf";
import { cellsOf } from "../../../src/engine/locate/cellsOf";
import { runChecks } from "../../../src/engine/runChecks";
import { editions } from "../../../src/editions";
import { absent, blank, figures, text } from "../figures";
import { fc } from "../../random";

const shapes = editions.flatMap((edition) =>
  edition.tables.map((table): { edition: string; checks: readonly Check[]; shape: TableShape } => ({
    edition: edition.id,
    checks: edition.checks,
    shape: {
      id: table.id,
      rows: table.rows.filter(({ role }) => role === "data").map(({ key }) => key),
      columns: table.columns,
    },
  }))
);

function shapeOf(edition: string, id: string) {
  const found = shapes.find((each) => each.edition === edition && each.shape.id === id);
  if (!found) throw new Error(`no ${id} in ${edition}`);
  return found;
}

it.each([
  ["2021", "t3", 39],
  ["2019", "t3", 37],
  ["2021", "t4", 3],
  ["2021", "t2_1", 0],
])("%s %s has %i balances", (edition, id, count) => {
  const { checks, shape } = shapeOf(edition, id);
  expect(balancesOf(checks, shape)).toHaveLength(count);
});

it("only what must hold counts: no limits, no reviews, no other table", () => {
  const { shape } = shapeOf("2021", "t4");
  const about = { id: "X", authority: "格式", why: "", table: "t4", each: "row" } as const;
  const sum = { kind: "sum", claims: [{ total: "c5", parts: ["c1", "c2"] }] } as const;
  const limit = { kind: "atMost", claims: [{ low: ["c1"], high: ["c5"] }] } as const;
  const count = (check: Check) => balancesOf([check], shape).length;
  expect(count({ ...about, ...sum, severity: "error" })).toBe(1);
  expect(count({ ...about, ...sum, severity: "review" })).toBe(0);
  expect(count({ ...about, ...limit, severity: "error" })).toBe(0);
  expect(count({ ...about, ...sum, severity: "error", table: "t3" })).toBe(0);
});

it("the balances hold exactly when the checks pass", () => {
  const { checks, shape } = shapeOf("2021", "t4");
  const lines = checks.filter((check) => check.kind === "sum" || check.kind === "balance");
  const row = fc.array(fc.nat(1), { minLength: 15, maxLength: 15 });
  let passes = 0;
  fc.assert(
    fc.property(row, fc.boolean(), (values, mend) => {
      for (const total of mend ? [4, 9, 14] : []) {
        values[total] = values.slice(total - 4, total).reduce((sum, value) => sum + value, 0);
      }
      const given = figures(
        Object.fromEntries(values.map((value, index) => [`t4.r1.c${index + 1}`, value]))
      );
      const outcome = runChecks(lines, shape, given).every((result) => result.outcome === "pass");
      expect(agrees({ cells: cellsOf(shape, given), edits: balancesOf(checks, shape) })).toBe(
        outcome
      );
      if (outcome) passes += 1;
    })
  );
  expect(passes).toBeGreaterThan(10);
});

it("cells know what they may hold and where they stand", () => {
  const { shape } = shapeOf("2019", "t2_5");
  const [count, change] = cellsOf(shape, figures({ "t2_5.r1.c1": 3, "t2_5.r1.c2": -1 }));
  expect(count).toMatchObject({
    nonNegative: true,
    decimals: 0,
    at: { table: "t2_5", row: 0, column: 0 },
  });
  expect(change).toMatchObject({ nonNegative: false, decimals: 0, at: { row: 0, column: 1 } });
  const money = shapeOf("2021", "t2_8");
  const code = `t2_8.${money.shape.rows[0]}.${money.shape.columns[0]?.key}`;
  expect(cellsOf(money.shape, figures({ [code]: "0.1234567" }))[0]?.decimals).toBe(7);
});

it("whatever is no number is a blank; what is not there is no cell", () => {
  const { shape } = shapeOf("2021", "t4");
  const cells = cellsOf(
    shape,
    figures({ "t4.r1.c1": blank, "t4.r1.c2": text, "t4.r1.c3": absent, "t4.r1.c4": 0 })
  );
  expect(cells.map(({ code, value }) => [code, value === null])).toEqual([
    ["t4.r1.c1", true],
    ["t4.r1.c2", true],
    ["t4.r1.c4", false],
  ]);
});
