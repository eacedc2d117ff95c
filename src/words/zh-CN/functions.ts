import type { FunctionPaneWords } from "../Words";
import metadata from "./functions.json";

export const functions: FunctionPaneWords = {
  help: metadata.functions,
  intro: "表里可以直接用的校验函数。结果是：平衡、差几（左多少，右多少）、未填全、非数字。",
  optional: "可不填",
  insert: "插入到选中的单元格",
  noTable: "没有找到这个函数要用的表。请先插入空表。",
  noLastYear: "没有找到上年的表。请把上年的表放进本工作簿，表头写明年度，再试一次。",
  noRoom: "选中的位置放不下结果：那里已有内容。请另选一个空的单元格。",
  inserted: "函数已插入。",
  handOn: "交出去以前",
  handOnHint: "没有安装本加载项的电脑认不得这些函数：先换成普通公式，或者交上报版。",
  toFormulas: "换成普通公式",
  toFunctions: "换回函数",
  converted: (to, count, left) => {
    const rest = left > 0 ? `另有 ${left} 处写法特别，没有动。` : "";
    if (count === 0) return `没有要换的${to === "formulas" ? "函数" : "校验公式"}。${rest}`;
    return to === "formulas"
      ? `已把 ${count} 处函数换成普通公式，结果不变。${rest}`
      : `已把校验公式换成 ${count} 个函数。${rest}`;
  },
  undo: "撤销",
};
