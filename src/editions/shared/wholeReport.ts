import type { ReportCheckOver } from "../Edition";

/** The report states as its period the whole of its year. */
export const statedPeriod = {
  id: "D14",
  kind: "periodOfYear",
  severity: "error",
  authority: "推导",
  why: "年度报告统计的是该年度 1 月 1 日至 12 月 31 日",
} as const satisfies ReportCheckOver<never>;

/** No row or column with figures is added to the tables. */
export const noOtherLines = {
  id: "B9a",
  kind: "noOtherLines",
  severity: "review",
  authority: "格式",
  why: "格式的行、列不增不减；表里多出来的行、列，里面的数没有人核对",
} as const satisfies ReportCheckOver<never>;

/** A county government and above that reports nothing at all. */
export const allZero = {
  id: "F8",
  onRequest: true,
  kind: "notAllZero",
  severity: "review",
  authority: "经验",
  why: "县级以上政府整年没有一件申请、一件许可，很少见，请核实不是漏填",
  units: ["county", "city", "province"],
  claims: [{ name: "各表" }],
} as const satisfies ReportCheckOver<never>;
