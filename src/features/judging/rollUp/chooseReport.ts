import type { ReceivedReport } from "./ReceivedReport";
import type { Reason } from "./RolledUnit";

/** What people write into the name of a file that takes the place of another. */
const mended =
  /更正|修正|修订|修改|订正|改正|最终|终稿|定稿|重报|补正|改[)）]|[(（](?:[2-9])[)）]|v[2-9]/i;

/** How one of two reports of a unit comes to count, the weightiest first. */
const grounds = [
  ["named", (_: ReceivedReport, name: string) => (mended.test(name) ? 1 : 0)],
  ["later", ({ changed }: ReceivedReport) => changed],
  ["workbook", ({ isDocument }: ReceivedReport) => (isDocument ? 0 : 1)],
] as const;

export interface Chosen {
  readonly report: ReceivedReport;
  /** Null where there was nothing to choose from. */
  readonly reason: Extract<Reason, { is: "twice" }> | null;
}

/** The report that counts of those that a unit has sent; null where there is none. */
export function chooseReport(
  reports: readonly ReceivedReport[],
  nameOf: (file: string) => string
): Chosen | null {
  const ranked = [...reports].sort(
    (a, b) =>
      grounds
        .map(([, weigh]) => weigh(b, nameOf(b.file)) - weigh(a, nameOf(a.file)))
        .find((difference) => difference !== 0) ?? (a.file < b.file ? 1 : -1)
  );
  const [report, ...others] = ranked;
  if (!report) return null;
  const [next] = others;
  if (!next) return { report, reason: null };
  const ground = grounds.find(
    ([, weigh]) => weigh(report, nameOf(report.file)) !== weigh(next, nameOf(next.file))
  );
  const differ = Math.max(...others.map((other) => differences(report, other)));
  const why = ground?.[0] ?? "order";
  return { report, reason: { is: "twice", same: differ === 0, file: report.file, why, differ } };
}

/** In how many cells two reports of a unit differ. */
function differences(one: ReceivedReport, other: ReceivedReport): number {
  const [a, b] = [cellsOf(one), cellsOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).length;
}

function cellsOf({ tables }: ReceivedReport): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ edition, table, values }) =>
      values.flatMap((value, at) => (value === null ? [] : [[`${edition} ${table} ${at}`, value]]))
    )
  );
}
