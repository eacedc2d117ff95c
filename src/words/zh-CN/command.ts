import type { CommandWords } from "../FileWords";

export const command: CommandWords = {
  unknownCommand: (name) => `没有“${name}”这个命令。运行 xxgk --help 看有哪些命令。`,
  unknownOption: (option) => `没有“${option}”这个选项。加 --help 看有哪些选项。`,
  needsValue: (option) => `选项 ${option} 后面要写值。加 --help 看例子。`,
  badValue: (option, allowed) => `选项 ${option} 的值不对，可以用：${allowed}。`,
  missing: (option) => `缺少选项 ${option}。加 --help 看例子。`,
  noFiles: "没有写要校验的文件或文件夹。加 --help 看例子。",
  nothingToCheck: (folder, others) =>
    `文件夹“${folder}”里没有能校验的文件（工作簿、.docx、.html、.txt）。${others.length > 0 ? `这些要先用 Word 或 WPS 打开，另存为 .docx：${others.join("、")}` : ""}`,
  withoutTables: (files) =>
    `这些文档里没有找到统计表，没有校验（表格如果是图片，读不出来）：${files.join("、")}`,
  passedOver: {
    unreadable: (files) =>
      `这些文件读不了，没有校验。请用 Word 或 WPS 打开，另存为 .docx 再校验：${files.join("、")}`,
    special: (files) =>
      `这些不是普通文件（是管道、设备、套接字或文件夹的链接），跳过没有读：${files.join("、")}`,
    closed: (folders) => `这些文件夹没有权限读，里面的没有校验：${folders.join("、")}`,
  },
  priorUnread: (sentence) => `没有与上年核对。${sentence}`,
  sameOutput: "--mark 和 --report 不能写到同一个文件，请换一个文件名。",
  oneFileOnly: (option) => `${option} 一次只能用于一个工作簿。`,
  notItself: (option) => `${option} 不能写回原文件，请换一个文件名。`,
  markName: (extension) => `标记后的文件名应以 ${extension} 结尾，否则 Excel 打不开。`,
  exists: (file) => `文件“${file}”已存在，没有覆盖。请换一个文件名，或加 --force。`,
  cannotWrite: (file, why) =>
    `写不了文件“${file}”（${why}）。请检查文件夹和权限，并关闭正打开着的文件。`,
  cannotPrint: (why) =>
    `结果没有全部写出（${why}）：输出到的地方已满，或已经关闭。请换一个地方再运行。`,
  noEdition: (year) => `没有 ${year} 年度用的格式。运行 xxgk editions 看有哪些。`,
  otherEdition: (year, edition, inForce) =>
    `${year} 年度按规定用 ${inForce} 年的格式，这里按要求用了 ${edition} 年的。`,
  unexpected: (detail) => `出了意外，没有完成：${detail}`,
  about: (file, sentence) => `${file}：${sentence}`,
  note: (sentence) => `提示：${sentence}`,
  progress: (done, all) => `已校验 ${done}/${all}`,
  written: (file) => `已写入 ${file}`,
  report: {
    year: (year) => `${year} 年度`,
    edition: (id) => `${id} 年格式`,
    verdict: { pass: "通过", fail: "有错误", review: "需核实", unassessed: "未能核对" },
    counts: ({ passed, errors, reviews, unassessed }) =>
      `错误 ${errors}，核实 ${reviews}，未能核对 ${unassessed}，通过 ${passed}`,
    ofReport: (name, verdict, counts) => `${name || "没有标题的报告"}：${verdict}（${counts}）`,
    unassessed: (count, table) => `${table}：${count} 条，表里有空格或不是数`,
    blank: (sheet, address, value) => `工作表“${sheet}”${address} 空着，按勾稽应为 ${value}`,
    more: (count) => `……同样的共 ${count} 条`,
    explained: (text) => `已说明：${text}`,
    place: (sheet, cells, count) =>
      `工作表“${sheet}”${cells.join("、")}${count > cells.length ? ` 等 ${count} 格` : ""}`,
    summary: (files, { pass, fail, review, unassessed }, unusable) =>
      `共 ${files} 个文件：通过 ${pass}，有错误 ${fail}，需核实 ${review}，未能核对 ${unassessed}，读不了 ${unusable}。`,
  },
};
