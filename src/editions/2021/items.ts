import type { Table } from "../Edition";
import {
  applicantColumns,
  applicantGroups,
  closingRows,
  disputes,
  sharedRows,
} from "../2019/items";

/** Labels as printed in the annex of 国办公开办函〔2021〕30号. */
export const regulations = {
  id: "t2_1",
  title: "第二十条第（一）项",
  rows: [
    { key: "r1", label: "规章", role: "data" },
    { key: "r2", label: "行政规范性文件", role: "data", aliases: ["规范性文件"] },
  ],
  columns: [
    { key: "c1", path: ["本年制发件数"], nature: "count", unit: "件" },
    { key: "c2", path: ["本年废止件数"], nature: "count", unit: "件", aliases: ["本年废纸件数"] },
    { key: "c3", path: ["现行有效件数"], nature: "count", unit: "件" },
  ],
} as const satisfies Table;

const decisions = [{ key: "c1", path: ["本年处理决定数量"], nature: "count", unit: "件" }] as const;

export const permits = {
  id: "t2_5",
  title: "第二十条第（五）项",
  rows: [{ key: "r1", label: "行政许可", role: "data" }],
  columns: decisions,
} as const satisfies Table;

export const sanctions = {
  id: "t2_6",
  title: "第二十条第（六）项",
  rows: [
    { key: "r1", label: "行政处罚", role: "data" },
    { key: "r2", label: "行政强制", role: "data" },
  ],
  columns: decisions,
} as const satisfies Table;

export const charges = {
  id: "t2_8",
  title: "第二十条第（八）项",
  rows: [{ key: "r1", label: "行政事业性收费", role: "data", aliases: ["行政事业型收费"] }],
  columns: [
    {
      key: "c1",
      path: ["本年收费金额（单位：万元）"],
      nature: "money",
      unit: "万元",
      aliases: ["本年收费金额", "本年收费金额（万元）"],
    },
  ],
} as const satisfies Table;

export const applications = {
  id: "t3",
  title: "三、收到和处理政府信息公开申请情况",
  groupAliases: applicantGroups,
  rows: [
    ...sharedRows,
    { key: "r3.6", label: "（六）其他处理", role: "group", aliases: ["（六）其他"] },
    {
      key: "r3.6.1",
      label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      role: "data",
      aliases: ["1.逾期不补正", "1.申请人无正当理由逾期不补正、行政机关不再受理其政府信息公开申请"],
      basis: "条例第三十条",
    },
    {
      key: "r3.6.2",
      label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      role: "data",
      aliases: [
        "2.逾期不缴费",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再受理其政府信息公开申请",
      ],
      basis: "条例第四十二条、国办函〔2020〕109号",
    },
    { key: "r3.6.3", label: "3.其他", role: "data" },
    ...closingRows,
  ],
  columns: applicantColumns,
} as const satisfies Table;

export { disputes };

export const tables = [regulations, permits, sanctions, charges, applications, disputes] as const;
