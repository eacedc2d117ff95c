import type { CheckOver } from "../Edition";

/** How a cell must be filled, whatever it counts. */
export const wellFilled: readonly CheckOver<never>[] = [
  {
    id: "D1",
    kind: "filled",
    severity: "review",
    authority: "经验",
    why: "通知没有规定空格怎么填；实际公开的报告几乎都填 0，空白不等于 0",
    natures: ["count", "change", "money"],
    byRow: true,
  },
  {
    id: "D2",
    kind: "noPlaceholder",
    severity: "review",
    authority: "同行",
    why: "没有发生的填 0；“/”“—”“无”不能参与计算",
    natures: ["count", "change", "money"],
  },
  {
    id: "D3",
    kind: "plainNumber",
    severity: "review",
    authority: "经验",
    why: "数据格只填数字，单位已在表头",
    natures: ["count", "change", "money"],
  },
  {
    id: "D3a",
    kind: "noErrorValue",
    severity: "error",
    authority: "推导",
    why: "公式出错，格内没有数",
    natures: ["count", "change", "money"],
  },
  {
    id: "D4",
    kind: "wholeNumber",
    severity: "error",
    authority: "推导",
    why: "件数、项数只能是整数",
    natures: ["count", "change"],
  },
  {
    id: "D4a",
    kind: "likelySize",
    severity: "review",
    authority: "经验",
    why: "没有一份报告的件数到十亿、金额到一万亿；多是多打了位数，或两个数连在了一起",
    natures: ["count", "change", "money"],
  },
];

export const moneyWritten: CheckOver<never> = {
  id: "D6",
  kind: "moneyForm",
  severity: "review",
  authority: "经验",
  why: "金额小数不超过六位，且单位与表头一致",
  natures: ["money"],
};

export const textNumbers: CheckOver<never> = {
  id: "D7",
  kind: "noTextNumber",
  severity: "review",
  authority: "经验",
  why: "文本格式的数字看着是数，求和时会被漏掉",
  natures: ["count", "change", "money"],
};
