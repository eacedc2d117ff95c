import { areaAddress } from "../address";
import type { Area } from "../Sheets";
import { inExcel } from "./inExcel";

export function selectAreas(sheet: string, areas: readonly Area[]): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const addresses = areas.map(areaAddress).join(",");
    if (areas.length > 1) worksheet.getRanges(addresses).select();
    else if (areas.length === 1) {
      const range = worksheet.getRange(addresses);
      range.select();
      range.untrack();
    }
    await context.sync();
  });
}
