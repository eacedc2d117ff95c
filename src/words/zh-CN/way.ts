import type { WayWords } from "../WayWords";

export const way: WayWords = {
  steps: { insert: "插入", fill: "填数", check: "校验", handOn: "上报" },
  progress: { done: "已完成", look: "有要看的" },
  more: "更多",
  back: (to) => `返回${to}`,
  asides: {
    help: { title: "帮助", what: "四步怎么走，每种结论是什么意思" },
    text: { title: "正文", what: "核对正文里的数与表是否一致" },
    rollUp: { title: "汇总", what: "把各单位的表加成一份" },
    rules: { title: "校验规则", what: "核对了哪些，可停用哪些" },
    functions: { title: "函数", what: "在单元格里直接用的校验函数" },
  },
  handOn: {
    verdict: "表格",
    unchecked: "还没有校验",
    old: "校验之后又改过",
    toCheck: "去校验",
    report: "校验报告",
    reportWhat: "一页，打印后签字留底",
    makeReport: "写校验报告",
    print: "打印",
    printWhat: "各表的打印已设好",
    toPrint: "去打印",
    printReady: (sheet) => `已转到工作表“${sheet}”，按 Ctrl+P 打印。`,
    copy: "上报版",
    copyWhat: "另做一份干净的工作簿：只有各张表，公式变成数，不带标记和校验列。原来的表不动。",
    makeCopy: "生成上报版",
    noTables: "没有找到年报的表。请先插入空表，或打开已填的工作簿。",
  },
};
