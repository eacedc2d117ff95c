import { areaAddress } from "../address";
import type { Edit, Page } from "../Sheets";
import { openOwnLocks } from "./ownLocks";

type PageEdit = Extract<Edit, { do: "page" }>;

/**
 * Sets the pages up for print, in a trip of their own: where Excel knows no printer it may refuse a
 * size of paper, or to fit a page, and nothing else is to wait for that. Whether they are set up.
 */
export async function setPages(
  context: Excel.RequestContext,
  pages: readonly PageEdit[]
): Promise<boolean> {
  const locks = openOwnLocks(context, pages);
  try {
    for (const { sheet, page } of pages) setPage(context.workbook.worksheets.getItem(sheet), page);
    locks.lock();
    await context.sync();
    await locks.leaveOpen();
    return true;
  } catch {
    await locks.lockAgain().catch(() => undefined);
    return false;
  }
}

function setPage(
  sheet: Excel.Worksheet,
  { orientation, area, titleRows: [first, last], fit = "page" }: Page
) {
  const layout = sheet.pageLayout;
  // What needs no printer first: it stands whatever becomes of the rest.
  layout.setPrintArea(areaAddress(area));
  layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  layout.centerHorizontally = true;
  layout.zoom =
    fit === "page"
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
  layout.paperSize = "A4";
}
