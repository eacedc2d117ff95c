/** The soft checks against last year, which differ between the editions by their tables alone. */
export const bigChange = {
  id: "C8",
  kind: "bigChange",
  severity: "review",
  authority: "经验",
  why: "与上年相差一半以上，且超过 20 件（金额超过 100 万元），请核实，写明原因",
  years: "next",
} as const;

export const zeroAgainstSome = {
  id: "C11",
  kind: "zeroAgainstSome",
  severity: "review",
  authority: "经验",
  why: "行政许可、处罚、强制一年有、一年没有，多半是漏填或职责有变，请核实",
  natures: ["count"],
  years: "next",
} as const;

export const sameFigures = {
  id: "C10",
  kind: "sameFigures",
  severity: "review",
  authority: "格式",
  why: "整张表与上年逐格相同；通知要求不得内容雷同，请核实是不是把上年的数带了过来",
  years: "next",
} as const;

export const restated = {
  id: "C12",
  kind: "restated",
  severity: "review",
  authority: "经验",
  why: "同一年度的两份报告数字不同，可能发布后改过，请核实以哪一份为准",
  natures: ["count", "change", "money"],
  years: "same",
} as const;
