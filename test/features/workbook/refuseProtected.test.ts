import { refuseProtected } from "../../../src/features/workbook/refuseProtected";
import { SheetsError } from "../../../src/sheets/SheetsError";
import { MemorySheets } from "../../../src/sheets/memory/MemorySheets";

test("cells of a locked sheet are refused by its name, and only those", async () => {
  const { sheets, ...rest } = await new MemorySheets(["表二", "表三"]).read();
  const snapshot = {
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "表三" })),
  };
  const cellOn = (name: string) => ({ sheet: sheets.find((each) => each.name === name)!.id });
  expect(() => refuseProtected(snapshot, [cellOn("表二")])).not.toThrow();
  expect(() => refuseProtected(snapshot, [cellOn("表二"), cellOn("表三")])).toThrow(
    new SheetsError("protected", "表三")
  );
});
