import { alignRows, type LabelledRow } from "../../../../src/features/reading/tables/alignRows";
import { matchLabel } from "../../../../src/features/reading/labels/matchLabel";
import { fc, runs } from "../../../random";

const rowsOf = (...labels: string[]): LabelledRow[] =>
  labels.map((label, index) => ({ row: 10 + index, label }));
const expecting = (...labels: string[]) => labels.map((label) => [label]);

it("finds the rows in their order, passing over others", () => {
  const found = rowsOf("甲", "小计", "乙", "丙");
  expect(alignRows(expecting("甲", "乙", "丙"), found)).toEqual({ rows: [10, 12, 13], score: 9 });
});

it("leaves a row that is not there at null", () => {
  expect(alignRows(expecting("甲", "乙", "丙"), rowsOf("甲", "丙")).rows).toEqual([10, null, 11]);
});

it("tells rows of the same name apart by their order", () => {
  const expected = expecting("属于国家秘密", "其他", "总计", "其他");
  expect(alignRows(expected, rowsOf("属于国家秘密", "其他", "总计", "其他")).rows).toEqual([
    10, 11, 12, 13,
  ]);
  expect(alignRows(expected, rowsOf("属于国家秘密", "总计", "其他")).rows).toEqual([
    10,
    null,
    11,
    12,
  ]);
});

it("prefers the same wording to one with a slip", () => {
  const expected = expecting("本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量");
  expect(alignRows(expected, rowsOf("上年结转政府信息公开申请数量")).rows).toEqual([null, 10]);
  expect(alignRows(expected, rowsOf("本年新收政府信息公开申请数量")).rows).toEqual([10, null]);
});

it("does not take a row for its neighbour with a slip", () => {
  const expected = expecting("政务微博公开政府信息数", "政务微信公开政府信息数");
  const swapped = rowsOf("政务微信公开政府信息数", "政务微博公开政府信息数");
  expect(alignRows(expected, swapped).rows).not.toEqual([10, 11]);
});

it("of two copies takes the upper one", () => {
  const found = rowsOf("甲", "乙", "丙", "甲", "乙", "丙");
  expect(alignRows(expecting("甲", "乙", "丙"), found).rows).toEqual([10, 11, 12]);
});

it("has nothing to find in an empty sheet", () => {
  expect(alignRows(expecting("甲", "乙"), [])).toEqual({ rows: [null, null], score: 0 });
  expect(alignRows([], rowsOf("甲"))).toEqual({ rows: [], score: 0 });
});

/** The best score there is, by trying every choice. */
function bestByTrying(
  expected: readonly string[][],
  found: readonly LabelledRow[],
  known = expected.flat()
): number {
  const [first, ...rest] = expected;
  if (!first) return 0;
  const without = bestByTrying(rest, found, known);
  return found.reduce((best, { label }, index) => {
    const fit = !known.includes(label) || first.includes(label) ? matchLabel(label, first) : 0;
    return fit === 0
      ? best
      : Math.max(best, fit + bestByTrying(rest, found.slice(index + 1), known));
  }, without);
}

it("is never worse than trying every choice, and in order", () => {
  const label = fc.constantFrom("甲", "乙", "其他", "其他处理", "其他处置", "重复申请", "重复甲请");
  fc.assert(
    fc.property(
      fc.array(fc.array(label, { minLength: 1, maxLength: 2 }), { maxLength: 5 }),
      fc.array(label, { maxLength: 6 }),
      (expected, labels) => {
        const found = rowsOf(...labels);
        const { rows, score } = alignRows(expected, found);
        expect(score).toBe(bestByTrying(expected, found));
        const taken = rows.filter((row) => row !== null);
        expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
        const fits = rows.map((row, index) =>
          row === null ? 0 : matchLabel(labels[row - 10] ?? "", expected[index] ?? [])
        );
        expect(fits.reduce<number>((sum, fit) => sum + fit, 0)).toBe(score);
      }
    ),
    { numRuns: runs(500) }
  );
});
