import { plausible, sharedAcross } from "../2019/sharedReportChecks";
import type { ReportCheckOver } from "../Edition";
import type { tables } from "./items";

type Check2021 = ReportCheckOver<(typeof tables)[number]>;

const formOfYear = {
  kind: "formOfYear",
  authority: "格式",
  from: 2021,
  to: null,
} as const;

const own: readonly Check2021[] = [
  {
    id: "F1",
    kind: "usuallyNone",
    severity: "error",
    explainable: true,
    authority: "法律",
    why: "规章只由国务院部门、省级和设区的市、自治州政府制定（立法法），本单位没有制定权",
    units: ["township", "countyDepartment"],
    claims: [
      { name: "规章制发", codes: ["t2_1.r1.c1"] },
      { name: "现行有效规章", codes: ["t2_1.r1.c3"] },
    ],
  },
  {
    id: "F6",
    onRequest: true,
    kind: "share",
    severity: "review",
    authority: "经验",
    why: "（六）其他处理中的“3.其他”超过办理结果的 30%（10 件以上才看）",
    claims: [
      {
        part: { name: "“3.其他”", codes: ["t3.r3.6.3.c7"] },
        whole: { name: "办理结果总计", codes: ["t3.r3.7.c7"] },
        percent: 30,
        sense: "atMost",
        from: 10,
      },
    ],
  },
  {
    id: "F9",
    kind: "below",
    severity: "review",
    authority: "经验",
    why: "乡镇、街道的收费不会有上百亿元，多半是把元当作了万元",
    units: ["township"],
    claims: [{ amount: { name: "收费金额", codes: ["t2_8.r1.c1"] }, limit: 1_000_000 }],
  },
];

export const reportChecks: readonly Check2021[] = [
  ...sharedAcross,
  {
    ...formOfYear,
    id: "D8",
    severity: "error",
    why: "每个年度用规定的格式：2021 年度起用国办公开办函〔2021〕30号",
    except: [2019],
  },
  {
    ...formOfYear,
    id: "D8a",
    severity: "review",
    why: "2019 年度鼓励按国办公开办函〔2019〕60号的格式，有困难的可以参照",
    only: [2019],
  },
  ...own,
  ...plausible,
];
