import { screen, within } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { altered } from "../sheets/altered";
import { renderPane } from "./renderPane";
import { unfold } from "./unfold";
import { broken, sound, workbookOf } from "./workbooks";

const odd = { "t3.r2.c4": "0件" };

async function opened(sheets: MemorySheets = workbookOf(sound, odd)) {
  const pane = renderPane(sheets);
  await pane.check();
  await screen.findByTestId("verdict");
  return { ...pane, sheets };
}

const card = () => screen.getByTestId("explanation");
const button = (name: string) => within(card()).getByRole("button", { name });

async function explained(text = "台账即如此") {
  const pane = await opened();
  await pane.user.click(button("写核实说明"));
  await pane.user.type(screen.getByRole("textbox", { name: /核实说明/ }), text);
  await pane.user.click(button("保存说明"));
  await screen.findByRole("button", { name: "已说明 1 条" });
  return pane;
}

test("an explanation must say something", async () => {
  const { user, sheets } = await opened();
  await user.click(button("写核实说明"));
  expect(screen.getByRole("textbox", { name: /核实说明/ })).toHaveFocus();
  await user.type(screen.getByRole("textbox", { name: /核实说明/ }), "  ");
  await user.click(button("保存说明"));
  expect(screen.getByText("请写明原因。")).toBeVisible();
  expect(sheets.notes).toEqual({});
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});

test("closing the form leaves the pane as it was", async () => {
  const { user } = await opened();
  await user.click(button("写核实说明"));
  await user.click(button("取消"));
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(screen.getByTestId("verdict")).toBeVisible();
});

test("what is explained is no longer open: the verdict says so, the text is kept", async () => {
  const { user } = await explained();
  const verdict = screen.getByTestId("verdict");
  expect(verdict).toHaveTextContent("通过");
  expect(verdict).toHaveTextContent("有 1 条不常见的已写明原因。");
  expect(screen.getAllByText("说明已存进工作簿。")).not.toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "已说明 1 条" }));
  expect(card()).toHaveTextContent("说明：台账即如此");
});

test("it can be undone at once, changed and removed later", async () => {
  const { user, sheets } = await explained();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findAllByText("已撤销。")).not.toHaveLength(0);
  expect(screen.getByTestId("verdict")).toHaveTextContent("核实");
  expect(sheets.notes).toEqual({});
  await user.click(button("写核实说明"));
  await user.type(screen.getByRole("textbox", { name: /核实说明/ }), "甲");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await user.click(await screen.findByRole("button", { name: "已说明 1 条" }));
  await user.click(button("修改"));
  await user.type(screen.getByRole("textbox", { name: /核实说明/ }), "乙");
  await user.click(button("保存说明"));
  expect(await screen.findByText("说明：甲乙")).toBeVisible();
  await user.click(button("删除"));
  expect(await screen.findAllByText("说明已删除。")).not.toHaveLength(0);
  expect(sheets.notes).toEqual({});
});

test("it lapses when the value changes, and its text can be used again", async () => {
  const { user, check, sheets } = await explained();
  const cell = findCell(sheets, "0件");
  sheets.sheet("sheet1").set(cell.row, cell.column, "0 件");
  await check();
  expect(await screen.findByText("数值已变，原说明失效：台账即如此")).toBeVisible();
  expect(screen.getByTestId("verdict")).toHaveAttribute("data-outcome", "review");
  await user.click(button("沿用原说明"));
  await screen.findByRole("button", { name: "已说明 1 条" });
  expect(screen.getByTestId("verdict")).toHaveAttribute("data-outcome", "pass");
});

test("规章 filled in by a county unit: the basis can be written down beside the error", async () => {
  const sheets = workbookOf("pingtan-2022", { "t2_1.r1.c3": 1 });
  sheets.notes = { unitKind: "countyDepartment" };
  const { user } = await opened(sheets);
  expect(screen.getByTestId("verdict")).toHaveAttribute("data-outcome", "error");
  await user.click(button("写核实说明"));
  await user.type(screen.getByRole("textbox", { name: /核实说明/ }), "依据市政府令第 1 号");
  await user.click(button("保存说明"));
  await screen.findByRole("button", { name: "已说明 1 条" });
  expect(screen.getByTestId("verdict")).toHaveAttribute("data-outcome", "pass");
});

test("an error of arithmetic cannot be explained", async () => {
  const { user } = await opened(workbookOf(broken));
  await unfold(user);
  expect(screen.getAllByTestId("finding")).toHaveLength(2);
  expect(screen.queryByTestId("explanation")).not.toBeInTheDocument();
});

test("a workbook that does not keep it: a sentence, and the finding stays open", async () => {
  const sheets = workbookOf(sound, odd);
  const forgetful = altered(sheets, { apply: () => Promise.resolve({ added: {}, marks: [] }) });
  const { check, user } = renderPane(forgetful);
  await check();
  await user.click(button("写核实说明"));
  await user.type(screen.getByRole("textbox", { name: /核实说明/ }), "甲");
  await user.click(button("保存说明"));
  expect(await screen.findAllByText(/^没有存进工作簿/)).not.toHaveLength(0);
  expect(screen.getByTestId("verdict")).toHaveAttribute("data-outcome", "review");
});

test("keys typed into the text stay in the text", async () => {
  const { user } = await opened();
  await user.click(button("写核实说明"));
  const text = screen.getByRole("textbox", { name: /核实说明/ });
  await user.type(text, "一{ArrowDown}{Home}二 三");
  expect(text).toHaveFocus();
  expect(text).toHaveValue("二 三一");
});

function findCell(sheets: MemorySheets, value: string) {
  for (let row = 0; row < 200; row += 1) {
    for (let column = 0; column < 30; column += 1) {
      if (sheets.sheet("sheet1").value(row, column) === value) return { row, column };
    }
  }
  throw new Error(value);
}
