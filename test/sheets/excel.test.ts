import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { officeInJsdom } from "../../workbench";
import { contract } from "./contract";

contract("the open workbook, through Microsoft's office.js", async () => {
  const office = await officeInJsdom();
  globalThis.Excel = office.Excel;
  globalThis.Office = office.Office;
  return {
    sheets: excelSheets(),
    protect: (name) => {
      const sheet = office.grid.sheets().find((each) => each.name === name);
      office.grid.updateSheet(sheet?.id ?? "", { protected: true });
    },
    isLocked: (name) => office.grid.sheets().some((each) => each.name === name && each.protected),
    close: () => office.close(),
  };
});
