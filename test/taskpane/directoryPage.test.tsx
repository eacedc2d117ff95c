import { fireEvent, screen, waitFor } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { drawDirectory, soundRow } from "../fixtures/directories/drawDirectory";
import { renderPane } from "./renderPane";

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

test("what is wrong in a directory is listed, and a press selects its cells", async () => {
  const rows = [soundRow, { ...soundRow, content: "别的", deadline: "批准后20内" }];
  const sheets = MemorySheets.from(drawDirectory({ rows }));
  const { more } = renderPane(sheets);
  await more("标准目录");
  press("核对本工作簿的目录");
  const finding = await screen.findByTestId("directoryFinding");
  expect(finding).toHaveTextContent("“公开时限”写了“后20内”");
  expect(screen.getByTestId("directories")).toHaveTextContent("共 2 行：错误 0 处，需核实 1 处");
  fireEvent.click(finding);
  await waitFor(async () => expect(await sheets.selection()).toMatchObject({ row: 4, column: 5 }));
});

test("a workbook without a directory says so", async () => {
  const { more } = renderPane(new MemorySheets());
  await more("标准目录");
  press("核对本工作簿的目录");
  expect(await screen.findByTestId("directories")).toHaveTextContent("没有认出标准目录");
});

test("blank directories are inserted on new sheets, and taken back", async () => {
  const sheets = new MemorySheets(["原有"]);
  const { more, user } = renderPane(sheets);
  await more("标准目录");
  await user.click(screen.getByRole("combobox", { name: "领域" }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: /社会救助/ }));
  await user.keyboard("{Escape}");
  fireEvent.change(screen.getByLabelText("单位名称（写在标题里）"), {
    target: { value: "青山县" },
  });
  press("插入空白目录");
  expect(await screen.findByText("已插入工作表：社会救助。")).toBeInTheDocument();
  const names = async () => (await sheets.read()).sheets.map(({ name }) => name);
  expect(await names()).toEqual(["原有", "社会救助"]);
  press("撤销");
  await waitFor(async () => expect(await names()).toEqual(["原有"]));
});
