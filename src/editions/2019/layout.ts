import type { FormOver } from "../Edition";
import type { tables } from "./items";

type Form2019 = FormOver<(typeof tables)[number]>;

const disclosure: Form2019 = {
  id: "t2",
  title: "二、主动公开政府信息情况",
  short: "表二",
  sheetName: "二、主动公开",
  orientation: "portrait",
  columnWidths: [150, 105, 105, 105],
  blocks: [
    {
      table: "t2_1",
      labelColumns: 1,
      head: [
        ["第二十条第（一）项", "<", "<", "<"],
        ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
      ],
      body: [
        { row: "r1", labels: ["r1"] },
        { row: "r2", labels: ["r2"] },
      ],
    },
    {
      table: "t2_5",
      labelColumns: 1,
      head: [
        ["第二十条第（五）项", "<", "<", "<"],
        ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ],
      body: [
        { row: "r1", labels: ["r1"] },
        { row: "r2", labels: ["r2"] },
      ],
    },
    {
      table: "t2_6",
      labelColumns: 1,
      head: [
        ["第二十条第（六）项", "<", "<", "<"],
        ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ],
      body: [
        { row: "r1", labels: ["r1"] },
        { row: "r2", labels: ["r2"] },
      ],
    },
    {
      table: "t2_8",
      labelColumns: 1,
      head: [
        ["第二十条第（八）项", "<", "<", "<"],
        ["信息内容", "上一年项目数量", "本年增/减", "<"],
      ],
      body: [{ row: "r1", labels: ["r1"] }],
    },
    {
      table: "t2_9",
      labelColumns: 1,
      head: [
        ["第二十条第（九）项", "<", "<", "<"],
        ["信息内容", "采购项目数量", "采购总金额", "<"],
      ],
      body: [{ row: "r1", labels: ["r1"] }],
    },
  ],
};

export const applicationsHead = [
  [
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    "<",
    "<",
    "申请人情况",
    "<",
    "<",
    "<",
    "<",
    "<",
    "<",
  ],
  ["^", "^", "^", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计"],
  ["^", "^", "^", "^", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "^"],
] as const;

export const applicationsWidths = [36, 60, 150, 42, 42, 42, 42, 42, 42, 42] as const;

/** The body of 表三 up to （五）, which both editions share. */
export const sharedBody = [
  { row: "r1", labels: ["r1", "<", "<"] },
  { row: "r2", labels: ["r2", "<", "<"] },
  { row: "r3.1", labels: ["r3", "r3.1", "<"] },
  { row: "r3.2", labels: ["^", "r3.2", "<"] },
  { row: "r3.3.1", labels: ["^", "r3.3", "r3.3.1"] },
  { row: "r3.3.2", labels: ["^", "^", "r3.3.2"] },
  { row: "r3.3.3", labels: ["^", "^", "r3.3.3"] },
  { row: "r3.3.4", labels: ["^", "^", "r3.3.4"] },
  { row: "r3.3.5", labels: ["^", "^", "r3.3.5"] },
  { row: "r3.3.6", labels: ["^", "^", "r3.3.6"] },
  { row: "r3.3.7", labels: ["^", "^", "r3.3.7"] },
  { row: "r3.3.8", labels: ["^", "^", "r3.3.8"] },
  { row: "r3.4.1", labels: ["^", "r3.4", "r3.4.1"] },
  { row: "r3.4.2", labels: ["^", "^", "r3.4.2"] },
  { row: "r3.4.3", labels: ["^", "^", "r3.4.3"] },
  { row: "r3.5.1", labels: ["^", "r3.5", "r3.5.1"] },
  { row: "r3.5.2", labels: ["^", "^", "r3.5.2"] },
  { row: "r3.5.3", labels: ["^", "^", "r3.5.3"] },
  { row: "r3.5.4", labels: ["^", "^", "r3.5.4"] },
  { row: "r3.5.5", labels: ["^", "^", "r3.5.5"] },
] as const;

export const closingBody = [
  { row: "r3.7", labels: ["^", "r3.7", "<"] },
  { row: "r4", labels: ["r4", "<", "<"] },
] as const;

const applications: Form2019 = {
  id: "t3",
  title: "三、收到和处理政府信息公开申请情况",
  short: "表三",
  sheetName: "三、依申请公开",
  orientation: "portrait",
  columnWidths: applicationsWidths,
  blocks: [
    {
      table: "t3",
      labelColumns: 3,
      head: applicationsHead,
      body: [...sharedBody, { row: "r3.6", labels: ["^", "r3.6", "<"] }, ...closingBody],
    },
  ],
};

export const disputes = {
  id: "t4",
  title: "四、政府信息公开行政复议、行政诉讼情况",
  short: "表四",
  sheetName: "四、复议诉讼",
  orientation: "landscape",
  columnWidths: [48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48],
  blocks: [
    {
      table: "t4",
      labelColumns: 0,
      head: [
        ["行政复议", "<", "<", "<", "<", "行政诉讼", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
        [
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结",
          "总计",
          "未经复议直接起诉",
          "<",
          "<",
          "<",
          "<",
          "复议后起诉",
          "<",
          "<",
          "<",
          "<",
        ],
        [
          "^",
          "^",
          "^",
          "^",
          "^",
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结",
          "总计",
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结",
          "总计",
        ],
      ],
      body: [{ row: "r1", labels: [] }],
    },
  ],
} as const satisfies Form2019;

export const forms: readonly Form2019[] = [disclosure, applications, disputes];
