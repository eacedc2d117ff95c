import { writeHtml } from "../fixtures/documents/writeDocuments";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";

const now = readReport("pingtan-2021");
const then = readReport("pingtan-2020");
const { snapshot } = writeWorkbook(now);
let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1000 });
  const [sheet] = snapshot.sheets;
  await workbench.excel(
    async (context, { values }) => {
      const first = context.workbook.worksheets.getFirst();
      const range = first.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
      range.values = values.map((row) => [...row]);
      await context.sync();
    },
    { values: sheet?.values ?? [] }
  );
}, 240_000);

afterAll(async () => {
  await workbench.close();
  await disconnectBrowser();
});

const sheets = () => workbench.run((bench) => bench.sheets());

test("last year's web page is chosen, shown, stored and compared with", async () => {
  const pane = workbench.pane();
  await workbench.run((bench) => bench.click("XXGK.PriorYear"));
  await pane.locator('input[type="file"]').setInputFiles({
    name: "2020年报.html",
    mimeType: "text/html",
    buffer: Buffer.from(writeHtml(then)),
  });
  await pane.getByText(/读出：平潭综合实验区 2020 年度/).waitFor();
  await workbench.screenshot("prior-preview");
  await pane.getByRole("button", { name: "存入工作簿" }).click();
  await pane
    .getByText(/已存入工作表“上年数”/)
    .first()
    .waitFor();
  await workbench.screenshot("prior-stored");
  await pane.getByRole("button", { name: "插入同比" }).click();
  await pane
    .getByText(/已插入 4 张同比表/)
    .first()
    .waitFor();
  await workbench.screenshot("prior-compared");
  const chart = await pane.getByTestId("chart").boundingBox();
  expect(chart?.height).toBeLessThan(640);
  const names = await sheets();
  expect(names).toEqual(
    expect.arrayContaining(["上年数", "同比 概览", "同比 二、主动公开", "同比 三、依申请公开"])
  );
});

test("the comparison's live figures are those of both reports", async () => {
  const rows = await workbench.run((bench) => bench.values("同比 概览", "A4:E13"));
  const t3 = (report: typeof now, row: number) => Number(report.tables["t3"]?.rows.at(row)?.at(-1));
  expect(rows[0]?.slice(1, 4)).toEqual([t3(now, 0), t3(then, 0), t3(now, 0) - t3(then, 0)]);
  expect(rows.at(-1)?.slice(1, 4)).toEqual([t3(now, -1), t3(then, -1), t3(now, -1) - t3(then, -1)]);
});

test("the comparison comes with its chart", async () => {
  expect(workbench.errors).toEqual([]);
  await expect(
    workbench
      .pane()
      .getByText(/没有插入图表|没有画成图表/)
      .count()
  ).resolves.toBe(0);
});
