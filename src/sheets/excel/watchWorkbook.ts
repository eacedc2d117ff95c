import type { Change, Watch } from "../Watch";
import { inExcel } from "./inExcel";

/**
 * Listens to the whole workbook, so that sheets added later are heard too. Excel says nothing of a
 * formula whose result has changed but that its sheet was calculated. Needs ExcelApi 1.9.
 */
export const watchWorkbook: Watch = (told) =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (change: Change) => {
      told(change);
      return Promise.resolve();
    };
    worksheets.onChanged.add(({ worksheetId, source }) =>
      tell({ sheet: worksheetId, by: by(source) })
    );
    worksheets.onCalculated.add(({ worksheetId }) =>
      tell({ sheet: worksheetId, by: "calculation" })
    );
    worksheets.onAdded.add(({ source }) => tell({ sheet: null, by: by(source) }));
    worksheets.onDeleted.add(({ worksheetId, source }) =>
      tell({ sheet: worksheetId, by: by(source) })
    );
    await context.sync();
  });

function by(source: Excel.EventSource | "Local" | "Remote"): Change["by"] {
  return source === "Remote" ? "others" : "here";
}
