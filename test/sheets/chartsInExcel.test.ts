import { excelSheets } from "../../src/sheets/excel/excelSheets";
import type { Edit } from "../../src/sheets/Sheets";
import { officeInJsdom, type OfficeInJsdom } from "../../workbench";

let office: OfficeInJsdom;
beforeEach(async () => {
  office = await officeInJsdom();
  globalThis.Excel = office.Excel;
});
afterEach(() => office.close());

const edits: readonly Edit[] = [
  { do: "addSheet", name: "同比" },
  {
    ...{ do: "write", at: { sheet: "同比", row: 2, column: 0, rows: 3, columns: 3 } },
    rows: [
      ["", "今年", "上年"],
      ["收到", 5, 4],
      ["办结", 3, 2],
    ],
  },
  {
    ...{ do: "chart", sheet: "同比", title: "收到和办结" },
    data: { row: 2, column: 0, rows: 3, columns: 3 },
    over: { row: 6, column: 0, rows: 10, columns: 4 },
  },
];

const charts = () => {
  const sheet = office.grid.sheets().find(({ name }) => name === "同比");
  return office.host.document.charts(sheet?.id ?? "");
};

test("a chart is drawn of the figures, where it is asked for", async () => {
  const applied = await excelSheets().apply(edits);
  expect(applied.withoutCharts).toBeUndefined();
  expect(charts()).toEqual([
    {
      ...{ name: "图表 1", type: "ColumnClustered", title: "收到和办结", legend: "Bottom" },
      seriesBy: "Columns",
      data: { sheet: applied.added["同比"], area: { row: 2, column: 0, rows: 3, columns: 3 } },
      over: { row: 6, column: 0, rows: 10, columns: 4 },
    },
  ]);
  expect(office.problems).toEqual([]);
});

test("it moves with its figures", async () => {
  const { added } = await excelSheets().apply(edits);
  office.grid.asPerson((grid) => {
    const rows = { row: 0, column: 0, rows: 2, columns: 16_384 };
    grid.insert(added["同比"] ?? "", rows, "rows");
  });
  const [chart] = charts();
  expect([chart?.data?.area.row, chart?.over.row]).toEqual([4, 8]);
});

test("an Excel that has no charts is told from one that fails to draw", async () => {
  office.host.faults.refuseApi("Worksheet.charts");
  expect((await excelSheets().apply(edits)).withoutCharts).toBe("unsupported");
  office.host.faults.clear();
  office.host.faults.failCall("ChartCollection.add", "GeneralException");
  const elsewhere = JSON.parse(JSON.stringify(edits).replaceAll("同比", "再比")) as Edit[];
  expect((await excelSheets().apply(elsewhere)).withoutCharts).toBe("failed");
});
