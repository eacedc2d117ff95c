import { allZero, noOtherLines, statedPeriod } from "../shared/wholeReport";
import type { ReportCheckOver } from "../Edition";
import type { tables } from "./items";

type Check2014 = ReportCheckOver<(typeof tables)[number]>;

const formOfYear = { kind: "formOfYear", authority: "格式", from: 2014, to: 2018 } as const;

export const reportChecks: readonly Check2014[] = [
  {
    id: "A15",
    kind: "equal",
    severity: "review",
    authority: "经验",
    why: "办结即已答复，办结数与答复数一般相等；不等的写明原因",
    claims: [
      {
        one: { name: "申请办结数", codes: ["stat.3.2.v"] },
        other: { name: "申请答复数", codes: ["stat.3.3.v"] },
      },
    ],
  },
  {
    ...formOfYear,
    id: "D8",
    severity: "error",
    why: "原条例失效后，这张统计表不再使用：2019 年度起用新的格式",
    except: [2019],
  },
  {
    ...formOfYear,
    id: "D8a",
    severity: "review",
    why: "2019 年度鼓励按国办公开办函〔2019〕60号的格式，有困难的可以参照",
    only: [2019],
  },
  noOtherLines,
  statedPeriod,
  allZero,
];
