import { areaAddress } from "../address";
import type { Edit, WithoutCharts } from "../Sheets";
import { asSheetsError } from "./inExcel";

type ChartEdit = Extract<Edit, { do: "chart" }>;

/**
 * Draws the charts in a trip of their own, because some hosts have none. Returns null, or why they are
 * not there; the cells under them are written either way.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  charts: readonly ChartEdit[]
): Promise<WithoutCharts | null> {
  try {
    for (const { sheet, data, over, title } of charts) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const chart = worksheet.charts.add(
        "ColumnClustered",
        worksheet.getRange(areaAddress(data)),
        "Columns"
      );
      chart.title.text = title;
      chart.legend.position = "Bottom";
      const place = areaAddress(over).split(":");
      chart.setPosition(place[0] ?? "", place[1]);
    }
    await context.sync();
    return null;
  } catch (error) {
    return asSheetsError(error).reason === "unsupported" ? "unsupported" : "failed";
  }
}
