import type { ReportCheckOver } from "../Edition";
import type { tables } from "./items";
import { plausible, sharedAcross } from "./sharedReportChecks";

type Check2019 = ReportCheckOver<(typeof tables)[number]>;

const across: readonly Check2019[] = [
  {
    id: "A10",
    kind: "implies",
    severity: "review",
    authority: "推导",
    why: "有处理决定，一般就有对应的项目；项目数（上一年加本年增减）是 0 的请核实",
    claims: [
      {
        when: { name: "行政许可处理决定", codes: ["t2_5.r1.c3"] },
        then: { name: "行政许可项目", codes: ["t2_5.r1.c1", "t2_5.r1.c2"] },
      },
      {
        when: { name: "其他对外管理服务处理决定", codes: ["t2_5.r2.c3"] },
        then: { name: "其他对外管理服务事项", codes: ["t2_5.r2.c1", "t2_5.r2.c2"] },
      },
      {
        when: { name: "行政处罚处理决定", codes: ["t2_6.r1.c3"] },
        then: { name: "行政处罚项目", codes: ["t2_6.r1.c1", "t2_6.r1.c2"] },
      },
      {
        when: { name: "行政强制处理决定", codes: ["t2_6.r2.c3"] },
        then: { name: "行政强制项目", codes: ["t2_6.r2.c1", "t2_6.r2.c2"] },
      },
    ],
  },
  {
    id: "A11",
    kind: "implies",
    severity: "review",
    authority: "推导",
    why: "采购项目和采购总金额，有一个就有另一个",
    claims: [
      {
        when: { name: "采购项目", codes: ["t2_9.r1.c1"] },
        then: { name: "采购总金额", codes: ["t2_9.r1.c2"] },
      },
      {
        when: { name: "采购总金额", codes: ["t2_9.r1.c2"] },
        then: { name: "采购项目", codes: ["t2_9.r1.c1"] },
      },
    ],
  },
];

const own: readonly Check2019[] = [
  {
    id: "F1",
    kind: "usuallyNone",
    severity: "error",
    explainable: true,
    authority: "法律",
    why: "规章只由国务院部门、省级和设区的市、自治州政府制定（立法法），本单位没有制定权",
    units: ["township", "countyDepartment"],
    claims: [{ name: "规章", codes: ["t2_1.r1.c1"] }],
  },
  {
    id: "F6",
    kind: "share",
    severity: "review",
    authority: "格式",
    why: "通知要求了解“其他处理”数量偏高的情况；通知没有定多少算高，这里按 30%、10 件以上",
    claims: [
      {
        part: { name: "其他处理", codes: ["t3.r3.6.c7"] },
        whole: { name: "办理结果总计", codes: ["t3.r3.7.c7"] },
        percent: 30,
        sense: "atMost",
        from: 10,
      },
    ],
  },
];

export const reportChecks: readonly Check2019[] = [
  ...across,
  ...sharedAcross,
  {
    id: "D8",
    kind: "formOfYear",
    severity: "error",
    authority: "格式",
    why: "每个年度用规定的格式：2019、2020 年度用国办公开办函〔2019〕60号",
    from: 2019,
    to: 2020,
  },
  ...own,
  ...plausible,
];
