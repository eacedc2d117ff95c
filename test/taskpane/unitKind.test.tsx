import { screen } from "@testing-library/react";
import type { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { renderPane } from "./renderPane";
import { openDetails } from "./unfold";
import { broken, sound, workbookOf } from "./workbooks";

const select = () => screen.getByRole("combobox", { name: "单位类型" });

async function opened(sheets: MemorySheets) {
  const pane = renderPane(sheets);
  await pane.check();
  await screen.findByTestId("verdict");
  await openDetails(pane.user);
  return { ...pane, sheets };
}

test("what the name tells is said to be a guess", async () => {
  await opened(workbookOf(broken));
  expect(select()).toHaveDisplayValue("县级部门（按名称推测）");
  expect(screen.queryByRole("button", { name: "选单位类型" })).not.toBeInTheDocument();
});

test("what is chosen is kept in the workbook, checked with, and can be taken back", async () => {
  const { user, sheets, session } = await opened(workbookOf(broken));
  await user.selectOptions(select(), "市级部门");
  expect(await screen.findAllByText("单位类型已存进工作簿。")).not.toHaveLength(0);
  expect(select()).toHaveDisplayValue("市级部门");
  expect(sheets.notes).toEqual({ unitKind: "cityDepartment" });
  expect(session.state().checked?.validation.unitKind).toBe("cityDepartment");
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findAllByText("已撤销。")).not.toHaveLength(0);
  expect(select()).toHaveDisplayValue("县级部门（按名称推测）");
});

test("it can be left to the name again", async () => {
  const { user, sheets } = await opened(workbookOf(broken));
  await user.selectOptions(select(), "其他");
  await screen.findAllByText("单位类型已存进工作簿。");
  await user.selectOptions(select(), "按名称推测");
  expect(await screen.findAllByText("单位类型改为按名称推测。")).not.toHaveLength(0);
  expect(sheets.notes).toEqual({});
});

test("rules that wait for it are named, and lead to the choice", async () => {
  const { user } = await opened(workbookOf(sound, {}, { title: false }));
  expect(select()).toHaveDisplayValue("请选择");
  expect(screen.getByTestId("verdict")).toHaveTextContent(/不知道单位类型，有 1 条规则没有核对。/);
  await user.click(screen.getByRole("button", { name: "选单位类型" }));
  expect(select()).toHaveFocus();
  await user.selectOptions(select(), "设区的市、自治州政府");
  await screen.findAllByText("单位类型已存进工作簿。");
  expect(screen.getByTestId("verdict")).not.toHaveTextContent("不知道单位类型");
});
