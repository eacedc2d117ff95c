import type { Column } from "../../engine/directory/Directory";

/** How a heading begins, and what its column holds; null for columns that places add of their own. */
export interface DirectoryHeading {
  readonly begins: readonly string[];
  readonly column: Column | null;
}

/**
 * The headings of 25 directories, and of a few that were read in part. Units write them otherwise by
 * field and by place, so they are known by synonyms; of two that fit, the earlier counts.
 */
export const directoryHeadings: readonly DirectoryHeading[] = [
  {
    begins: [
      ...["一级目录", "事项类型", "公开内容标题", "公开形式", "五公开", "公开时长", "公开链接"],
      ...["条款内容", "公开责任", "备注", "条款"],
    ],
    column: null,
  },
  { begins: ["序号", "编号"], column: "number" },
  { begins: ["一级事项", "一级公开事项", "一级"], column: "level1" },
  { begins: ["二级事项", "二级公开事项", "二级"], column: "level2" },
  { begins: ["三级事项", "三级公开事项", "三级"], column: "level3" },
  { begins: ["公开事项", "事项名称"], column: "level1" },
  { begins: ["公开内容", "内容要素", "公开要素"], column: "content" },
  { begins: ["公开依据"], column: "basis" },
  { begins: ["公开时限", "公开要求", "公开时间"], column: "deadline" },
  { begins: ["公开主体", "责任主体"], column: "body" },
  { begins: ["公开渠道", "公开载体", "渠道"], column: "channels" },
  { begins: ["全社会", "社会公众"], column: "everyone" },
  { begins: ["特定群众", "特定群体", "特定对象", "特定人群"], column: "group" },
  { begins: ["公开对象"], column: "audience" },
  { begins: ["依申请"], column: "onRequest" },
  { begins: ["主动"], column: "active" },
  { begins: ["公开方式"], column: "method" },
  { begins: ["公开层级"], column: "level" },
];

/** Without these, a table is no directory: the elements that 国办发〔2019〕54号 names first. */
export const directoryCore: readonly Column[] = ["level1", "content", "basis", "deadline", "body"];

/** Columns that are merged over rows as a rule, so that a blank goes on with what stands above. */
export const filledDown: readonly Column[] = ["level1", "basis", "deadline", "body", "channels"];

/** What stands where a tick would, and is none. */
export const unticked: readonly string[] = [
  "□",
  "口",
  "×",
  "✗",
  "-",
  "—",
  "─",
  "/",
  "无",
  "否",
  "0",
];
