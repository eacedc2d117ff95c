import { screen, within } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { renderPane } from "./renderPane";
import { broken, workbookOf } from "./workbooks";

const names = async (sheets: MemorySheets) => (await sheets.read()).sheets.map(({ name }) => name);

test("lists the functions with their parameters", async () => {
  const { more } = renderPane(new MemorySheets());
  await more("函数");
  expect(screen.getAllByRole("group", { name: /^XXGK\./ })).toHaveLength(8);
  const card = screen.getByRole("group", { name: "XXGK.ATMOST" });
  expect(within(card).getByText(/应在其内的数（可不填）/)).toBeVisible();
});

test("a function that finds no table says so in a sentence", async () => {
  const sheets = new MemorySheets();
  await sheets.select("Sheet1", [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  const { user, more } = renderPane(sheets);
  await more("函数");
  await user.click(screen.getByRole("button", { name: "插入到选中的单元格 XXGK.BALANCE" }));
  expect(await screen.findAllByText(/没有找到这个函数要用的表/)).not.toHaveLength(0);
});

test("a clean copy is made and taken back", async () => {
  const sheets = workbookOf(broken);
  const before = await names(sheets);
  const { user } = renderPane(sheets);
  await user.click(screen.getByRole("tab", { name: "上报" }));
  await user.click(screen.getByRole("button", { name: "生成上报版" }));
  await user.click(await screen.findByRole("button", { name: "仍然生成" }));
  expect(await screen.findAllByText(/已做好上报版/)).not.toHaveLength(0);
  expect((await names(sheets)).length).toBe(before.length + 3);
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findAllByText("本次插入已撤销。")).not.toHaveLength(0);
  expect(await names(sheets)).toEqual(before);
});

test("with no function in the workbook, freezing says that there is nothing to do", async () => {
  const { user, more } = renderPane(workbookOf(broken));
  await more("函数");
  await user.click(screen.getByRole("button", { name: "换成普通公式" }));
  expect(await screen.findAllByText("没有要换的函数。")).not.toHaveLength(0);
  expect(screen.queryByRole("button", { name: "撤销" })).not.toBeInTheDocument();
});

test("the check cells are a choice, native formulas first", async () => {
  const sheets = new MemorySheets();
  const { user } = renderPane(sheets);
  expect(screen.getByRole("radio", { name: "普通公式" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "函数" }));
  expect(screen.getByText(/要先换成普通公式/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "插入空表" }));
  await screen.findAllByText(/已插入 3 张表/);
  expect(sheets.sheet("三、依申请公开").snapshot().formulas.flat()).toContain(
    "=XXGK.BALANCE(D6:J7,D29:J30)"
  );
});
