import type { CellWords } from "../Words";

export const cells: CellWords = {
  reportTitle: (unit, year) => `${unit}${year ?? "____"}年政府信息公开工作年度报告`,
  count: { title: "应填整数", message: "请填 0 或正整数，不带单位和文字。没有发生的填 0。" },
  change: { title: "应填整数", message: "请填整数：增加填正数，减少填负数，不变填 0。" },
  money: { title: "应填金额", message: "请按表头的单位填 0 或正数，不带单位和文字。" },
  cleanSheetName: (sheet) => `${sheet}（上报版）`,
  checkLabel: (check, group) =>
    ({
      balance: "校验：本列勾稽",
      sumColumns: "校验：纵向合计",
      sumRows: `校验：${group ?? "横向"}合计`,
      atMost: "校验：不超过",
    })[check],
};
