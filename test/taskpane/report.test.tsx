import { screen } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { renderPane } from "./renderPane";
import { broken, workbookOf } from "./workbooks";

async function inserted() {
  const sheets = workbookOf(broken);
  const pane = renderPane(sheets);
  await pane.check();
  await pane.user.click(await screen.findByRole("button", { name: "校验报告" }));
  await screen.findAllByText("校验报告已写入工作表“校验报告”，可以打印签字。");
  return { ...pane, sheets };
}

const names = async (sheets: MemorySheets) => (await sheets.read()).sheets.map(({ name }) => name);

test("the report goes onto a sheet, and the result stays in view", async () => {
  const { sheets } = await inserted();
  expect(await names(sheets)).toEqual(["主动公开", "校验报告"]);
  expect(screen.getByTestId("verdict")).toBeVisible();
});

test("it can be taken back", async () => {
  const { sheets, user } = await inserted();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  await screen.findAllByText("已撤销。");
  expect(await names(sheets)).toEqual(["主动公开"]);
});

test("it is of the workbook as it is now, not as it was checked", async () => {
  const { sheets, user } = await inserted();
  sheets.notes = { "off/A1": "按旧口径" };
  await user.click(screen.getByRole("button", { name: "校验报告" }));
  await screen.findAllByText(/校验报告已写入/);
  const [, report] = (await sheets.read()).sheets;
  expect(report?.values.flat()).toContainEqual(expect.stringContaining("停用原因：按旧口径"));
});

test("without a table there is no report", async () => {
  const { check } = renderPane(new MemorySheets());
  await check();
  expect(await screen.findByRole("heading", { name: "没有找到年报的表" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "校验报告" })).not.toBeInTheDocument();
});
