import { areaAddress } from "../address";
import type { Area } from "../Sheets";
import { inExcel } from "./inExcel";

export function selectAreas(sheet: string, areas: readonly Area[]): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (areas.length > 1 && canSelectSeveral()) {
      worksheet.getRanges(areas.map(areaAddress).join(",")).select();
    } else if (areas.length > 0) {
      const range = worksheet.getRange(areaAddress(around(areas)));
      range.select();
      range.untrack();
    }
    await context.sync();
  });
}

/** Came with ExcelApi 1.18, above the product's floor; a self-hosted office.js may lack it besides. */
function canSelectSeveral(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.18") &&
    "select" in Excel.RangeAreas.prototype
  );
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}
