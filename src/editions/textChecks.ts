import type { About } from "../engine/Check";

/** What a rule of the report's sentences looks at, by its number. */
export type TextRuleId =
  | "T1"
  | "T2"
  | "T3"
  | "T4"
  | "T5"
  | "T6"
  | "T7"
  | "T8"
  | "T20"
  | "T21"
  | "T22"
  | "T23"
  | "T24"
  | "T25"
  | "T26"
  | "T27"
  | "T28";

type TextCheck = About & { readonly id: TextRuleId };

const unlike = "正文与表写的是同一件事，数应当一致；通知没有明文规定";

/**
 * What a report's sentences are checked by. No notice makes agreement of text and tables a rule: only
 * where words and figures cannot both be true is it an error.
 */
export const textChecks: readonly TextCheck[] = [
  { id: "T1", severity: "review", authority: "推导", why: unlike },
  { id: "T2", severity: "review", authority: "推导", why: "分列的各项加起来等于所说的总数" },
  { id: "T3", severity: "review", authority: "推导", why: "占比按正文和表中的数算得出来" },
  { id: "T4", severity: "review", authority: "推导", why: "增减、同比按本年和上年的数算得出来" },
  { id: "T5", severity: "error", authority: "推导", why: "写了“没有”“未收到”的，表中就没有数" },
  { id: "T6", severity: "review", authority: "推导", why: "写了“均”“全部”的，表中就全是" },
  {
    id: "T7",
    severity: "review",
    authority: "推导",
    why: "收到的与上年结转之和，等于办结与结转下年之和",
  },
  { id: "T8", severity: "error", authority: "推导", why: "部分不会大于它所属的总数" },
  { id: "T20", severity: "review", authority: "格式", why: "年报有规定的六个部分" },
  { id: "T21", severity: "review", authority: "格式", why: "六个部分按规定的次序写" },
  { id: "T22", severity: "review", authority: "格式", why: "各部分的编号不重复" },
  { id: "T23", severity: "review", authority: "格式", why: "存在的主要问题及改进情况要写内容" },
  {
    id: "T24",
    severity: "review",
    authority: "格式",
    why: "发出收费通知、收取信息处理费的，第六部分要写",
  },
  { id: "T25", severity: "review", authority: "经验", why: "模板里的占位符要换成数字" },
  { id: "T26", severity: "review", authority: "推导", why: "标题、开头写的年度就是报告的年度" },
  { id: "T27", severity: "review", authority: "推导", why: "统计期限在报告的年度里" },
  { id: "T28", severity: "review", authority: "推导", why: "标题、开头写的单位就是报告的单位" },
];
