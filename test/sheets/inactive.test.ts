import { asSheetsError } from "../../src/sheets/excel/inExcel";

test("when another workbook is in front, that is the reason, and not a host that does not answer", () => {
  const error = { code: "InactiveWorkbook", message: "The workbook is not active." };
  expect(asSheetsError(error)).toMatchObject({ reason: "inactive" });
});
