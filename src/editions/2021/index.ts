import type { Edition } from "../Edition";
import { checks } from "./checks";
import { tables } from "./items";
import { forms } from "./layout";
import { reportChecks } from "./reportChecks";

export const edition2021: Edition = {
  id: "2021",
  name: "中华人民共和国政府信息公开工作年度报告格式",
  document: "国办公开办函〔2021〕30号",
  issued: "2021-09-26",
  caveat: null,
  years: { from: 2021, to: null },
  tables,
  forms,
  checks,
  reportChecks,
};
