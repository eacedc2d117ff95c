import { openBeside } from "../../src/sheets/excel/openBeside";
import { type HostOptions, officeInJsdom, type OfficeInJsdom } from "../../workbench";

let office: OfficeInJsdom | undefined;
afterEach(() => office?.close());

async function openOffice(options: Partial<HostOptions>): Promise<void> {
  office = await officeInJsdom(options);
  globalThis.Excel = office.Excel;
}

test("hands every byte to Excel, in its own way of opening a workbook", async () => {
  const opened: string[] = [];
  await openOffice({ onWorkbook: (file) => opened.push(file ?? "") });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, n) => (n * 7) % 256);
  await openBeside(bytes);
  expect(opened).toEqual([Buffer.from(bytes).toString("base64")]);
  expect(office?.problems).toEqual([]);
});

test("an Excel that opens none says so", async () => {
  await openOffice({});
  await expect(openBeside(new Uint8Array(8))).rejects.toMatchObject({
    name: "SheetsError",
    reason: "unsupported",
  });
});

test("an Excel from before ExcelApi 1.8 says so", async () => {
  await openOffice({ requirementSets: { ExcelApi: "1.7" }, onWorkbook: () => undefined });
  await expect(openBeside(new Uint8Array(8))).rejects.toMatchObject({ reason: "unsupported" });
});
