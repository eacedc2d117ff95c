import type { TrialWords } from "../TrialWords";

export const trial: TrialWords = {
  title: "在真正的 Excel 里检查",
  unit: "检查用",
  sheet: "检查",
  intro:
    "请用一个空白工作簿，从上到下逐项按“检查”。会插入几张表、填几个数，检查完不用保存。结果里没有工作簿的内容。",
  checks: {
    host: { name: "Excel 的版本够用" },
    network: { name: "只连自己的网站和 office.js" },
    insert: { name: "插入空表，并按表头认出来" },
    print: {
      name: "打印设置",
      ask: "请打开打印预览：每张表是不是都在一页里，横竖合适，没有出错的提示？看完回到这里。",
    },
    check: { name: "找到埋下的一处错误，并标记" },
    colour: { name: "标记看得见", ask: "表上选中的那一格，是不是变了颜色？" },
    mend: { name: "改对以后标记消失", ask: "刚才那一格的颜色，是不是自己消失了？" },
    clear: { name: "清除标记，一处不剩" },
    select: { name: "跳到另一张表的单元格" },
    functions: { name: "自定义函数算出结果" },
    notes: { name: "说明存进工作簿，再读出来" },
    locked: { name: "自己锁住的表写得进去" },
    live: { name: "改一个数，窗格收到通知" },
    shortcut: {
      name: "快捷键",
      ask: "按“检查”以后，先在表格里点一下，再按 Ctrl+Alt+J（Mac：Command+Option+J），一分钟之内。",
    },
    copy: {
      name: "上报版在新工作簿里打开",
      ask: "是不是打开了一个新工作簿，里面有报表？Mac 上可能在后面，请在“窗口”菜单里找。",
    },
  },
  run: "检查",
  again: "再检查",
  running: "正在检查…",
  seen: "看到了",
  notSeen: "没看到",
  passed: "通过",
  failed: "没有通过",
  tally: (passed, failed, of) => `${of} 项：通过 ${passed}，没有通过 ${failed}`,
  result: "结果（JSON）",
  copy: "复制结果",
  copied: "已复制。",
  copyByHand: "没能复制。请在下面的框里全选，自己复制。",
};
