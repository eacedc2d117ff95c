import { carryOverChecks } from "../2019/crossYear";
import { bigChange, restated, sameFigures, zeroAgainstSome } from "../shared/likeLastYear";
import type { CrossYear, YearCheckOver } from "../CrossYear";
import type { tables } from "./items";
import { since2019 } from "./since2019";

type Check2021 = YearCheckOver<(typeof tables)[number]>;

/** What both forms ask for; the rest of last year's figures must be of the same form. */
const either = ["2021", "2019"] as const;
const own = ["2021"] as const;

const disclosure = ["t2_1", "t2_5", "t2_6", "t2_8"] as const;

const checks: readonly Check2021[] = [
  ...carryOverChecks(either),
  {
    id: "C3",
    kind: "stockFlow",
    severity: "review",
    authority: "推导",
    why: "现行有效件数一般等于上年现行有效件数加本年制发、减本年废止；机构划转、清理补录的写明",
    table: "t2_1",
    each: "row",
    claims: [
      {
        stock: "c3",
        before: "c3",
        came: [{ year: "now", key: "c1" }],
        went: [{ year: "now", key: "c2" }],
      },
    ],
    against: own,
    years: "next",
  },
  {
    id: "C9",
    kind: "unitSlip",
    severity: "review",
    authority: "经验",
    why: "收费金额与上年相差约一万倍，多半是把元当作了万元",
    tables: ["t2_8"],
    natures: ["money"],
    against: own,
    years: "next",
  },
  { ...bigChange, tables: ["t2_1", "t3", "t4"], natures: ["count"], against: either },
  { ...bigChange, tables: ["t2_5", "t2_6"], natures: ["count"], exceptZero: true, against: either },
  { ...bigChange, tables: ["t2_8"], natures: ["money"], against: own },
  { ...zeroAgainstSome, tables: ["t2_5", "t2_6"], against: either },
  { ...sameFigures, groups: [disclosure, ["t3"], ["t4"]], against: own },
  { ...restated, tables: [...disclosure, "t3", "t4"], against: own },
];

export const crossYear2021: CrossYear = { edition: "2021", checks, since: since2019 };
