import type { CellWords } from "../CellWords";

export const cells: CellWords = {
  reportTitle: (unit, year) => `${unit}${year ?? "____"}年政府信息公开工作年度报告`,
  count: { title: "应填整数", message: "请填 0 或正整数，不带单位和文字。没有发生的填 0。" },
  change: { title: "应填整数", message: "请填整数：增加填正数，减少填负数，不变填 0。" },
  money: { title: "应填金额", message: "请按表头的单位填 0 或正数，不带单位和文字。" },
  cleanSheetName: (sheet) => `${sheet}（上报版）`,
  sheetOfReport: (sheet, { unit, year }, by) =>
    `${sheet} ${by === "year" ? (year ?? "") : unit.replace(/[\\/?*[\]:']/g, "")}`
      .slice(0, 28)
      .trim(),
  fileName: (units, years) =>
    [
      units.length > 1 ? `${units[0] ?? ""}等${units.length}个单位` : units[0],
      years.length > 1 ? `${years[0] ?? ""}至${years.at(-1) ?? ""}` : years[0],
      "上报版",
    ]
      .filter((part) => part !== undefined && part !== null && part !== "")
      .join("-"),
  checkLabel: (check, group) =>
    ({
      balance: "校验：本列勾稽",
      sumColumns: "校验：纵向合计",
      sumRows: `校验：${group ?? "横向"}合计`,
      atMost: "校验：不超过",
    })[check],
};
