import { asSheetsError } from "./inExcel";

/** So many bytes at a time may be the arguments of a call. */
const slice = 0x8000;

/** Opens an .xlsx beside the open workbook (ExcelApi 1.8). Rejects with a `SheetsError`. */
export async function openBeside(xlsx: Uint8Array): Promise<void> {
  let binary = "";
  for (let at = 0; at < xlsx.length; at += slice)
    binary += String.fromCharCode(...xlsx.subarray(at, at + slice));
  try {
    await Excel.createWorkbook(btoa(binary));
  } catch (error) {
    throw asSheetsError(error);
  }
}
