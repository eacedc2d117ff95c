import { same, type Since, type TableSinceOver } from "../CrossYear";
import type * as before from "../2019/items";
import { applicantColumns, disputes, sharedRows, tables as tables2019 } from "../2019/items";
import type { applications, charges, permits, regulations, sanctions } from "./items";

const decisions = [
  {
    now: [],
    then: ["c1"],
    comparable: "no",
    why: "2021 年起不再填“上一年项目数量”",
  },
  { now: [], then: ["c2"], comparable: "no", why: "2021 年起不再填“本年增/减”" },
  { now: ["c1"], then: ["c3"], comparable: "yes", why: "" },
] as const;

const regulationsSince: TableSinceOver<typeof regulations, typeof before.regulations> = {
  table: "t2_1",
  rows: same(["r1", "r2"]),
  columns: [
    {
      now: ["c1"],
      then: ["c1"],
      comparable: "roughly",
      why: "原为“新制作数量”；“规范性文件”改为“行政规范性文件”，口径收窄",
    },
    { now: [], then: ["c2"], comparable: "no", why: "2021 年起不再填“本年新公开数量”" },
    { now: ["c2"], then: [], comparable: "no", why: "“本年废止件数”是 2021 年新增的" },
    {
      now: ["c3"],
      then: ["c3"],
      comparable: "no",
      why: "原为“对外公开总数量”，现为“现行有效件数”，不是一回事",
    },
  ],
};

const permitsSince: TableSinceOver<typeof permits, typeof before.permits> = {
  table: "t2_5",
  rows: [
    ...same(["r1"]),
    { now: [], then: ["r2"], comparable: "no", why: "2021 年起取消“其他对外管理服务事项”" },
  ],
  columns: decisions,
};

const sanctionsSince: TableSinceOver<typeof sanctions, typeof before.sanctions> = {
  table: "t2_6",
  rows: same(["r1", "r2"]),
  columns: decisions,
};

const chargesSince: TableSinceOver<typeof charges, typeof before.charges> = {
  table: "t2_8",
  rows: same(["r1"]),
  columns: [
    { now: ["c1"], then: [], comparable: "no", why: "原来填项目数，现在填金额（万元）" },
    { now: [], then: ["c1"], comparable: "no", why: "原来填项目数，现在填金额（万元）" },
    { now: [], then: ["c2"], comparable: "no", why: "原来填项目数，现在填金额（万元）" },
  ],
};

const applicationsSince: TableSinceOver<typeof applications, typeof before.applications> = {
  table: "t3",
  rows: [
    ...same(sharedRows.flatMap((row) => (row.role === "data" ? [row.key] : []))),
    {
      now: ["r3.6.1", "r3.6.2", "r3.6.3"],
      then: ["r3.6"],
      comparable: "yes",
      why: "原为一行，现分三行，按三行之和比较",
      into: "r3.6.3",
    },
    ...same(["r3.7", "r4"] as const),
  ],
  columns: same(applicantColumns.map(({ key }) => key)),
};

const disputesSince: TableSinceOver<typeof disputes, typeof disputes> = {
  table: "t4",
  rows: same(["r1"]),
  columns: same(disputes.columns.map(({ key }) => key)),
};

/** 第（九）项 was dropped as a whole. */
const procurementSince = tables2019
  .filter(({ id }) => id === "t2_9")
  .map(({ id, rows, columns }) => ({
    table: id,
    rows: same(rows.map(({ key }) => key)),
    columns: columns.map(({ key }) => ({
      now: [],
      then: [key],
      comparable: "no" as const,
      why: "2021 年起取消第（九）项",
    })),
  }));

/** From 国办公开办函〔2019〕60号 to 国办公开办函〔2021〕30号. */
export const since2019: Since = {
  edition: "2019",
  tables: [
    regulationsSince,
    permitsSince,
    sanctionsSince,
    chargesSince,
    ...procurementSince,
    applicationsSince,
    disputesSince,
  ],
};
