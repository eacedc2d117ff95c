import { excelSheets } from "../sheets/excel/excelSheets";
import { openPane } from "./openPane";
import { sharedSession } from "./session/sharedSession";

const root = document.getElementById("root") ?? document.body;

void openPane({
  root,
  office: typeof Office === "undefined" ? undefined : Office,
  session: sharedSession,
  workbook: excelSheets,
  thisYear: new Date().getFullYear(),
  browserLanguage: navigator.language,
});
