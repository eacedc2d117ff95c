import type { indicators } from "../2014/items";
import type { LineSince, Since, TableSinceOver } from "../CrossYear";
import { applicantColumns, applications, disputes } from "./items";
import type { regulations } from "./items";

const anew = "2019 年起口径重定，只能大致比较";
const gone = "2014 年的统计表没有分这一项";

/** Lines of which the form before had nothing of its own. */
function without<Key extends string>(keys: readonly Key[]): LineSince<Key, never>[] {
  return keys.map((key) => ({ now: [key], then: [], comparable: "no", why: gone }));
}

const roughly = { comparable: "roughly", why: anew } as const;

const compared = [
  { ...roughly, now: ["r1"], then: ["3.1"] },
  { ...roughly, now: ["r3.1"], then: ["3.3.1", "3.3.2"] },
  { ...roughly, now: ["r3.2"], then: ["3.3.3"] },
  { ...roughly, now: ["r3.3.1"], then: ["3.3.4.1"] },
  { ...roughly, now: ["r3.4.1"], then: ["3.3.5", "3.3.6"] },
  { ...roughly, now: ["r3.7"], then: ["3.3"] },
] as const;

const rows = applications.rows.flatMap((row) => (row.role === "data" ? [row.key] : []));
const known = new Set<string>(compared.flatMap(({ now }) => now));

const applicationsSince: TableSinceOver<typeof applications, typeof indicators> = {
  table: "t3",
  before: "stat",
  rows: [...compared, ...without(rows.filter((key) => !known.has(key)))],
  columns: [
    ...without(applicantColumns.flatMap(({ key }) => (key === "c7" ? [] : [key]))),
    { now: ["c7"], then: ["v"], comparable: "yes", why: "" },
  ],
};

const regulationsSince: TableSinceOver<typeof regulations, typeof indicators> = {
  table: "t2_1",
  before: "stat",
  rows: [...without(["r1"]), { ...roughly, now: ["r2"], then: ["1.1.b"] }],
  columns: [{ now: ["c1"], then: ["v"], comparable: "yes", why: "" }, ...without(["c2", "c3"])],
};

const disputesSince: TableSinceOver<typeof disputes, typeof indicators> = {
  table: "t4",
  before: "stat",
  rows: [{ ...roughly, now: ["r1"], then: ["4"] }],
  columns: [
    ...without(disputes.columns.flatMap(({ key }) => (key === "c5" ? [] : [key]))),
    { now: ["c5"], then: ["v"], comparable: "yes", why: "" },
  ],
};

/** From 国办发〔2014〕32号 to 国办公开办函〔2019〕60号, which says that the old counts lapse. */
export const since2014: Since = {
  edition: "2014",
  tables: [regulationsSince, applicationsSince, disputesSince],
};
