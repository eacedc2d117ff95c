import type { DirectorySheetWords } from "./DirectoryWords";

/** The headings as most of the directories that were read have them. */
export const directorySheet: DirectorySheetWords = {
  sheet: (field) => field,
  title: (unit, field) => `${unit}${field}领域基层政务公开标准目录`,
  number: "序号",
  item: "公开事项",
  level1: "一级事项",
  level2: "二级事项",
  content: "公开内容（要素）",
  basis: "公开依据",
  deadline: "公开时限",
  body: "公开主体",
  channels: "公开渠道和载体",
  legend: "（“■”为必选项，“□”为可选项）",
  audience: "公开对象",
  everyone: "全社会",
  method: "公开方式",
  active: "主动",
  onRequest: "依申请公开",
  onRequestShort: "依申请",
  levels: "公开层级",
  note: (levels) =>
    `填表说明：公开渠道选中的写“■”，未选的写“□”；公开对象、公开方式${levels ? "、公开层级" : ""}选中的打“√”；公开主体写本地机关的名称；时限写从哪天起、几日内。`,
};
