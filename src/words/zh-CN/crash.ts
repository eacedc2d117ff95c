import type { CrashWords } from "../CrashWords";

export const crash: CrashWords = {
  title: { page: "这一页出错了", pane: "窗格出错了" },
  kept: "您的表没有动。填到一半的说明和上年数预览都留着。",
  reopen: { page: "重新打开这一页", pane: "重新打开" },
  detail: "给技术人员看的",
};
