import type { FailureWords } from "../FailureWords";

export const failures: FailureWords = {
  editing: "有单元格正在编辑。请先按回车结束编辑，再试一次。",
  protected: "工作表受保护，不能改动。请在“审阅”中撤销工作表保护，再试一次。",
  missing: "有工作表已被删除或改动。什么都没有写入，请再试一次。",
  nameTaken: "已有同名的工作表。请改名后再试一次。",
  inactive: "前面的是另一个工作簿。请先点回年报工作簿，再试一次。",
  tooLarge: "工作簿太大，一次读不完。请把年报各表单独存为一个工作簿再校验。",
  unsupported: "这个版本的 Excel 缺少需要的功能，请升级到 Office LTSC 2021 或更新的版本。",
  notKept: "没有存进工作簿。请先保存工作簿，再试一次；如仍不行，请把说明另写在报告里。",
  host: "Excel 没有响应，什么都没有写入。请稍候再试一次；如仍不行，请保存后重新打开工作簿。",
  unexpected: "加载项出了意外，工作簿没有改动。请关闭窗格后重新打开再试。",
};
