import type { AbsentWords } from "../AbsentWords";

/** 引号里的引号用单引号。 */
const inner = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");

/** “甲”“乙”等 5 行 */
const several = (names: readonly string[], unit: string) =>
  `${names
    .slice(0, 2)
    .map((name) => `“${inner(name)}”`)
    .join("、")}${names.length > 2 ? `等 ${names.length} ${unit}` : unit}`;

export const absent: AbsentWords = {
  block: (form, table) => `${form}“${table}”`,
  gone: {
    table: (table) => `没有找到${table}`,
    row: (table, names) => `${table}缺${several(names, "行")}`,
    column: (table, names) => `${table}缺${several(names, "列")}`,
    heading: (table, names) => `${table}缺${several(names, "表头")}`,
  },
  hidden: (sheet) => `隐藏的工作表“${sheet}”里有，取消隐藏再校验`,
  like: {
    place: (sheet, [address = ""], text) =>
      text === null
        ? `工作表“${sheet}”${address} 没有写名称，像是它`
        : `工作表“${sheet}”${address} 写的是“${inner(text)}”，像是它`,
    title: (sheet, [address = ""]) => `工作表“${sheet}”${address} 有它的标题，下面没有认出表`,
    several: (sheet, addresses, text) =>
      `工作表“${sheet}”${addresses.join("、")} 都写着“${inner(text ?? "")}”，数不一样，分不清用哪个`,
  },
  keepOne: "留下要报的，删去其余的",
  rewrite: {
    table: () => "按格式改好表头和行名，或插入新表并保留已填的数",
    row: (title) => `是的话改成“${inner(title)}”`,
    column: (title) => `是的话改成“${inner(title)}”`,
    heading: (title) => `是的话改成“${inner(title)}”`,
  },
  restore: {
    table: "恢复它，或插入新表并保留已填的数",
    row: "恢复这一行，或插入新表并保留已填的数",
    column: "恢复这一列，或插入新表并保留已填的数",
    heading: "恢复表头，或插入新表并保留已填的数",
  },
  line: (gone, what) => `${gone}：${what}`,
  list: "；",
  more: (said, left) => `${said}；另有 ${left} 处`,
  stop: "。",
  title: "表不全",
  only: (forms) => `本工作簿设为只报${forms.join("、")}。`,
  blank: (tables) => `${tables.join("、")}还没有填数。`,
  chooseOnly: "这个工作簿本来就只报部分表",
  chooseHint: "选要报的表。选定后存在本工作簿里，校验报告会写明。",
  save: "就报这些表",
  all: "改为报全部的表",
  toInsert: "去插入空表",
  insertAnew: "插入新表并保留已填的数",
  renewed: (forms, carried, left) => {
    if (carried + left.length === 0) return `已在新工作表插入 ${forms} 张表。填好数以后再校验。`;
    return [
      `已在新工作表插入 ${forms} 张表，带过去 ${carried} 个数。`,
      left.length > 0 ? `这些没有带过去，请自行核对：${left.join("；")}。` : "",
      "旧表没有动，核对后请删去，再校验。",
    ].join("");
  },
};
