import type { Edition } from "../Edition";
import { caveat } from "./caveat";
import { checks } from "./checks";
import { tables } from "./items";
import { forms } from "./layout";
import { reportChecks } from "./reportChecks";

export const edition2014: Edition = {
  id: "2014",
  name: "政府信息公开情况统计表",
  document: "国办发〔2014〕32号",
  issued: "2014",
  caveat,
  years: { from: 2014, to: 2018 },
  tables,
  forms,
  hasOwnRows: true,
  checks,
  reportChecks,
};
