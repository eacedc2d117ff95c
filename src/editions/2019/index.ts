import type { Edition } from "../Edition";
import { checks } from "./checks";
import { tables } from "./items";
import { forms } from "./layout";
import { reportChecks } from "./reportChecks";

export const edition2019: Edition = {
  id: "2019",
  name: "中华人民共和国政府信息公开工作年度报告格式（试行）",
  document: "国办公开办函〔2019〕60号",
  issued: "2019-11",
  caveat: null,
  years: { from: 2019, to: 2020 },
  tables,
  forms,
  checks,
  reportChecks,
};
