import type { CheckOver, FormOver, ReportCheckOver } from "../../src/editions/Edition";
import type { tables } from "../../src/editions/2021/items";

/*
 * Nothing here runs: tsc reads this file, and fails where a line that has to be refused compiles.
 */

type Check = CheckOver<(typeof tables)[number]>;
type Form = FormOver<(typeof tables)[number]>;

const about = { id: "X", severity: "error", authority: "格式", why: "" } as const;
const total = { ...about, kind: "sum", table: "t3", each: "row" } as const;
const balance = { ...about, kind: "balance", table: "t3", each: "column" } as const;
const blank = { ...about, kind: "filled", natures: ["count"] } as const;

export const rightCheck: Check = { ...total, claims: [{ total: "c7", parts: ["c1", "c2"] }] };

// @ts-expect-error 表三 has no column c8
export const column: Check = { ...total, claims: [{ total: "c8", parts: ["c1"] }] };

// @ts-expect-error in a row, a claim names columns
export const rowForColumn: Check = { ...total, claims: [{ total: "r1", parts: ["c1"] }] };

// @ts-expect-error 表三 has no row r3.8
export const row: Check = { ...balance, claims: [{ left: ["r3.8"], right: ["r4"] }] };

// @ts-expect-error the row r3.3 heads others and holds no figures
export const group: Check = { ...balance, claims: [{ left: ["r3.3"], right: ["r4"] }] };

// @ts-expect-error the form of 2021 has no 第（九）项
export const table: Check = { ...total, table: "t2_9", claims: [{ total: "c1", parts: ["c2"] }] };

const permits = { ...total, table: "t2_5" } as const;

// @ts-expect-error c3 is a column of 第（一）项, not of 第（五）项
export const otherTable: Check = { ...permits, claims: [{ total: "c1", parts: ["c3"] }] };

export const rightCellCheck: Check = { ...blank, tables: ["t2_1"] };

// @ts-expect-error there is no table t9
export const cellCheck: Check = { ...blank, exceptTables: ["t9"] };

type ReportCheck = ReportCheckOver<(typeof tables)[number]>;
const implied = { ...about, kind: "implies" } as const;
const when = { name: "", codes: ["t3.r1.c7"] } as const;

export const rightReportCheck: ReportCheck = {
  ...implied,
  claims: [{ when, then: { name: "", codes: ["t4.r1.c15"] } }],
};

export const reportCode: ReportCheck = {
  ...implied,
  // @ts-expect-error 表四 has fifteen columns
  claims: [{ when, then: { name: "", codes: ["t4.r1.c16"] } }],
};

export const groupCode: ReportCheck = {
  ...implied,
  // @ts-expect-error the row r3.3 heads others and holds no figures
  claims: [{ when, then: { name: "", codes: ["t3.r3.3.c7"] } }],
};

const form = {
  id: "t2",
  title: "",
  short: "",
  sheetName: "",
  orientation: "portrait",
  columnWidths: [],
} as const;
const block = { table: "t2_5", labelColumns: 1, head: [["信息内容", "本年处理决定数量"]] } as const;

export const rightForm: Form = {
  ...form,
  blocks: [{ ...block, body: [{ row: "r1", labels: ["r1"] }] }],
};

export const formRow: Form = {
  ...form,
  // @ts-expect-error 第（五）项 has one row
  blocks: [{ ...block, body: [{ row: "r2", labels: ["r1"] }] }],
};

export const formLabel: Form = {
  ...form,
  // @ts-expect-error 第（五）项 has one row
  blocks: [{ ...block, body: [{ row: "r1", labels: ["r2"] }] }],
};
