import type { RollUpCheck } from "../engine/rollUp/RollUpCheck";

/** What the sum of many units' reports is checked by; no notice says that a cell is the sum of those below. */
export const rollUpChecks: readonly RollUpCheck[] = [
  {
    id: "U1",
    kind: "belowUnits",
    severity: "review",
    authority: "推导",
    why: "各单位的数都不为负时，汇总数不会小于已收到各单位之和",
  },
  {
    id: "U2",
    kind: "unlikeUnits",
    severity: "review",
    authority: "经验",
    why: "通知没有写上级等于下级之和；不等的，应当说得出原因",
  },
  {
    id: "U3",
    kind: "sumChecked",
    severity: "error",
    authority: "推导",
    why: "各单位的表都平，相加仍平；相加不平，必有单位的表不平",
  },
  {
    id: "U4",
    kind: "share",
    severity: "review",
    authority: "经验",
    why: "金额只有一家填：可能是财政报了全部入库数，也可能其余单位漏填",
    natures: ["money"],
    least: { of: 10n, part: 10n },
  },
  {
    id: "U5",
    kind: "share",
    severity: "review",
    authority: "经验",
    why: "一家占九成以上：财政和执收单位各填一遍，合计就重复了",
    natures: ["money"],
    least: { of: 10n, part: 9n },
  },
  {
    id: "U6",
    kind: "regulations",
    severity: "review",
    authority: "法律",
    why: "立法法：规章由国务院部门、省级和设区的市、自治州政府制定，县级政府、部门和乡镇不能制定",
    tables: ["t2_1"],
    row: "r1",
  },
  {
    id: "U7",
    kind: "sameFigures",
    severity: "review",
    authority: "同行",
    why: "两个单位的数全部相同，多半是一份表用了两次",
  },
  {
    id: "U8",
    kind: "likeLastYear",
    severity: "review",
    authority: "同行",
    why: "与上年的数全部相同，多半是把上年的表又交了一次",
  },
  {
    id: "U9",
    kind: "carriedOver",
    severity: "review",
    authority: "推导",
    why: "上年结转应等于上年报告里的结转下年度继续办理；合并、拆分的单位成组比较",
    table: "t3",
    now: "r2",
    then: "r4",
  },
  {
    id: "U10",
    kind: "sentTwice",
    severity: "review",
    authority: "经验",
    why: "同一单位收到两份不同的表，只能有一份算数",
  },
  {
    id: "U11",
    kind: "otherName",
    severity: "review",
    authority: "经验",
    why: "标题里的单位和文件名里的不是一个，可能套用了别的单位的表",
  },
  {
    id: "U12",
    kind: "vertical",
    severity: "review",
    authority: "格式",
    why: "垂直领导的部门逐级向本系统报告，不向地方政府报告",
  },
  {
    id: "U13",
    kind: "wholeArea",
    severity: "review",
    authority: "格式",
    why: "本政府机关只报以政府和政府办公室名义开展的情况；全域的汇总数再与所属单位相加，就重复了",
  },
];

/** Where a form has what is not settled yet, by its tables: rows of 表三, columns of 表四. */
export const pendingLines: Readonly<Record<string, readonly string[]>> = {
  t3: ["r4"],
  t4: ["c4", "c9", "c14"],
};
