import type { FormOver } from "../Edition";
import {
  applicationsHead,
  applicationsWidths,
  closingBody,
  disputes,
  sharedBody,
} from "../2019/layout";
import type { tables } from "./items";

type Form2021 = FormOver<(typeof tables)[number]>;

const disclosure: Form2021 = {
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
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
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
        ["信息内容", "本年处理决定数量", "<", "<"],
      ],
      body: [{ row: "r1", labels: ["r1"] }],
    },
    {
      table: "t2_6",
      labelColumns: 1,
      head: [
        ["第二十条第（六）项", "<", "<", "<"],
        ["信息内容", "本年处理决定数量", "<", "<"],
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
        ["信息内容", "本年收费金额（单位：万元）", "<", "<"],
      ],
      body: [{ row: "r1", labels: ["r1"] }],
    },
  ],
};

const applications: Form2021 = {
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
      body: [
        ...sharedBody,
        { row: "r3.6.1", labels: ["^", "r3.6", "r3.6.1"] },
        { row: "r3.6.2", labels: ["^", "^", "r3.6.2"] },
        { row: "r3.6.3", labels: ["^", "^", "r3.6.3"] },
        ...closingBody,
      ],
    },
  ],
};

export const forms: readonly Form2021[] = [disclosure, applications, disputes];
