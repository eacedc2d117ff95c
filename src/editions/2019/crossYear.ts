import type { CrossYear, YearCheckOver } from "../CrossYear";
import { bigChange, restated, sameFigures, zeroAgainstSome } from "../shared/likeLastYear";
import type { tables } from "./items";
import { since2014 } from "./since2014";

type Check2019 = YearCheckOver<(typeof tables)[number]>;

const carriedOver = {
  kind: "carryOver",
  now: "r2",
  prior: "r4",
  table: "t3",
  each: "column",
  years: "next",
} as const;

/** What holds between this year's 表三 and 表四 and last year's, in both editions alike. */
export const carryOverChecks = (against: readonly string[]) =>
  [
    {
      ...carriedOver,
      id: "C1",
      severity: "error",
      explainable: true,
      authority: "推导",
      why: "行名互指：今年的“上年结转”就是上年的“结转下年度继续办理”；有改动的写明原因",
      lines: ["c7"],
      against,
    },
    {
      ...carriedOver,
      id: "C2",
      severity: "review",
      authority: "推导",
      why: "结转的申请，申请人类别不会变：“上年结转”各列等于上年“结转下年度继续办理”各列",
      lines: ["c1", "c2", "c3", "c4", "c5", "c6"],
      against,
    },
    {
      id: "C7",
      kind: "pendingCases",
      severity: "review",
      authority: "推导",
      why: "上年尚未审结的案件，今年应有结果，或者仍未审结，所以今年总计不少于上年尚未审结",
      table: "t4",
      each: "row",
      claims: [
        { total: "c5", pending: "c4" },
        { total: "c10", pending: "c9" },
        { total: "c15", pending: "c14" },
      ],
      against,
      years: "next",
    },
  ] as const satisfies readonly Check2019[];

const disclosure = ["t2_1", "t2_5", "t2_6", "t2_8", "t2_9"] as const;
const against = ["2019"] as const;

const checks: readonly Check2019[] = [
  ...carryOverChecks(against),
  ...(["t2_5", "t2_6", "t2_8"] as const).map(
    (table) =>
      ({
        id: "C4",
        kind: "stockFlow",
        severity: "review",
        authority: "推导",
        why: "“上一年项目数量”应等于上年的“上一年项目数量”加上年的“本年增/减”",
        table,
        each: "row",
        claims: [{ stock: "c1", before: "c1", came: [{ year: "prior", key: "c2" }], went: [] }],
        against,
        years: "next",
      }) as const satisfies Check2019
  ),
  {
    id: "C5",
    kind: "stockFlow",
    severity: "review",
    authority: "推导",
    why: "“对外公开总数量”一般等于上年的总数量加“本年新公开数量”；有废止、清理的写明",
    table: "t2_1",
    each: "row",
    claims: [{ stock: "c3", before: "c3", came: [{ year: "now", key: "c2" }], went: [] }],
    against,
    years: "next",
  },
  { ...bigChange, tables: ["t2_1", "t3", "t4"], natures: ["count"], against },
  { ...bigChange, tables: ["t2_5", "t2_6"], natures: ["count"], exceptZero: true, against },
  { ...zeroAgainstSome, tables: ["t2_5", "t2_6"], against },
  { ...sameFigures, groups: [disclosure, ["t3"], ["t4"]], against },
  { ...restated, tables: [...disclosure, "t3", "t4"], against },
];

export const crossYear2019: CrossYear = { edition: "2019", checks, since: since2014 };
