import type { ReportCheckOver } from "../Edition";
import { allZero, noOtherLines, statedPeriod } from "../shared/wholeReport";
import type { tables } from "./items";

type Check2019 = ReportCheckOver<(typeof tables)[number]>;

const received = { name: "本年新收申请", codes: ["t3.r1.c7"] } as const;
const taken = { name: "新收和上年结转的申请", codes: ["t3.r1.c7", "t3.r2.c7"] } as const;
const results = { name: "办理结果总计", codes: ["t3.r3.7.c7"] } as const;
const reviews = { name: "行政复议", codes: ["t4.r1.c5"] } as const;
const afterReview = { name: "复议后起诉", codes: ["t4.r1.c15"] } as const;
const direct = { name: "未经复议直接起诉", codes: ["t4.r1.c10"] } as const;

/** What holds between 表三 and 表四 and of the form as a whole, in both editions alike. */
export const sharedAcross = [
  {
    id: "B4",
    onRequest: true,
    kind: "implies",
    severity: "review",
    authority: "推导",
    why: "今年和上年都没有申请，却有复议、诉讼；由更早的申请引发的，写明原因",
    claims: [
      {
        when: {
          name: "复议诉讼",
          codes: ["t4.r1.c5", "t4.r1.c10", "t4.r1.c15"],
        },
        then: { ...taken, orLast: true },
      },
    ],
  },
  {
    id: "B5",
    kind: "implies",
    severity: "review",
    authority: "推导",
    why: "复议后起诉的，今年或上年应有行政复议；更早复议的写明原因",
    claims: [{ when: afterReview, then: { ...reviews, orLast: true } }],
  },
  {
    id: "B9",
    kind: "wholeForm",
    severity: "review",
    authority: "格式",
    why: "表三左上角的勾稽说明和各层表头，是格式的一部分",
    tables: ["t3", "t4"],
  },
  noOtherLines,
  statedPeriod,
] as const satisfies readonly Check2019[];

/** What is possible and yet seldom, in both editions alike. */
export const plausible = [
  {
    id: "F2",
    onRequest: true,
    kind: "share",
    severity: "review",
    authority: "经验",
    why: "新收 20 件以上全填在“其他”，或 100 件以上全填在“自然人”，请核实申请人分类",
    claims: [
      {
        part: { name: "“其他”列新收", codes: ["t3.r1.c6"] },
        whole: received,
        percent: 100,
        sense: "lessThan",
        from: 20,
      },
      {
        part: { name: "自然人新收", codes: ["t3.r1.c1"] },
        whole: received,
        percent: 100,
        sense: "lessThan",
        from: 100,
      },
    ],
  },
  {
    id: "F3",
    onRequest: true,
    kind: "share",
    severity: "review",
    authority: "同行",
    why: "予以公开和部分公开不到办理结果的 40%（30 件以上才看）",
    claims: [
      {
        part: { name: "予以公开、部分公开", codes: ["t3.r3.1.c7", "t3.r3.2.c7"] },
        whole: results,
        percent: 40,
        sense: "atLeast",
        from: 30,
      },
    ],
  },
  {
    id: "F4",
    onRequest: true,
    kind: "share",
    severity: "review",
    authority: "同行",
    why: "行政复议结果纠正超过 15%（10 件以上才看）",
    claims: [
      {
        part: { name: "复议结果纠正", codes: ["t4.r1.c2"] },
        whole: reviews,
        percent: 15,
        sense: "atMost",
        from: 10,
      },
    ],
  },
  {
    id: "F5",
    onRequest: true,
    kind: "implies",
    severity: "review",
    authority: "推导",
    why: "有“大量反复申请”（条例第三十五条），新收却不到 10 件",
    claims: [
      {
        when: { name: "大量反复申请", codes: ["t3.r3.5.4.c7"] },
        then: received,
        least: 10,
      },
    ],
  },
  {
    id: "F7",
    onRequest: true,
    kind: "usuallyNone",
    severity: "review",
    authority: "条例",
    why: "以国家秘密为由不予公开（条例第十四条），请核对定密依据",
    claims: [{ name: "属于国家秘密", codes: ["t3.r3.3.1.c7"] }],
  },
  allZero,
  {
    id: "F11",
    onRequest: true,
    kind: "share",
    severity: "review",
    authority: "经验",
    why: "结转下年度超过应办件数的 20%（10 件以上才看）；答复期限见条例第三十三条",
    claims: [
      {
        part: { name: "结转下年度", codes: ["t3.r4.c7"] },
        whole: taken,
        percent: 20,
        sense: "atMost",
        from: 10,
      },
    ],
  },
  {
    id: "F12",
    onRequest: true,
    kind: "share",
    severity: "review",
    authority: "经验",
    why: "5 件以上的复议或诉讼全部尚未审结，请核实",
    claims: [
      {
        part: { name: "复议尚未审结", codes: ["t4.r1.c4"] },
        whole: reviews,
        percent: 100,
        sense: "lessThan",
        from: 5,
      },
      {
        part: { name: "直接起诉尚未审结", codes: ["t4.r1.c9"] },
        whole: direct,
        percent: 100,
        sense: "lessThan",
        from: 5,
      },
      {
        part: { name: "复议后起诉尚未审结", codes: ["t4.r1.c14"] },
        whole: afterReview,
        percent: 100,
        sense: "lessThan",
        from: 5,
      },
    ],
  },
] as const satisfies readonly Check2019[];
