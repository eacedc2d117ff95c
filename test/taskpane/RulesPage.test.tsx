import { screen, within } from "@testing-library/react";
import { listRules, rulesBesideTables } from "../../src/features/judging/findings/listRules";
import { renderPane } from "./renderPane";
import { broken, workbookOf } from "./workbooks";

async function opened() {
  const sheets = workbookOf(broken);
  const pane = renderPane(sheets);
  await pane.check();
  await screen.findByTestId("verdict");
  await pane.user.click(screen.getByRole("button", { name: "校验规则" }));
  await screen.findAllByTestId("rule");
  return { ...pane, sheets };
}

const rule = (id: string) => {
  const item = screen.getAllByTestId("rule").find(({ dataset }) => dataset["rule"] === id);
  if (!item) throw new Error(id);
  return item;
};
const theSwitch = (id: string) => within(rule(id)).getByRole("switch");

async function switchedOff() {
  const pane = await opened();
  await pane.user.click(theSwitch("A1"));
  await pane.user.type(screen.getByRole("textbox", { name: /为什么停用/ }), "按旧口径填报");
  await pane.user.click(within(rule("A1")).getByRole("button", { name: "停用" }));
  await within(rule("A1")).findByText("已停用：按旧口径填报");
  return pane;
}

test("every rule of the form, with its text, basis and weight", async () => {
  await opened();
  expect(screen.getByRole("combobox")).toHaveValue("2021");
  const shown = screen.getAllByTestId("rule").map(({ dataset }) => dataset["rule"]);
  expect([...shown].sort()).toEqual(
    [...listRules("2021"), ...rulesBesideTables.text, ...rulesBesideTables.directory]
      .map(({ id }) => id)
      .sort()
  );
  for (const { id, texts } of listRules("2021"))
    for (const text of texts) expect(rule(id)).toHaveTextContent(text);
  expect(rule("A1")).toHaveTextContent("不成立须改正");
  expect(rule("A1")).toHaveTextContent("依据：格式自带的要求");
  expect(rule("D1")).toHaveTextContent("不成立可说明");
  expect(rule("F1")).toHaveTextContent("不成立须改正或写明依据");
});

test("a switch is spoken of by what its rule says", async () => {
  await opened();
  for (const { id, texts } of listRules("2021"))
    expect(theSwitch(id)).toHaveAccessibleName(`启用规则：${texts.join("；")}`);
});

test("the other form's rules can be looked at", async () => {
  const { user } = await opened();
  await user.selectOptions(screen.getByRole("combobox"), "2019");
  expect(rule("A8")).toHaveTextContent("新公开多于新制作");
});

test("switching off asks for a reason; without one, the rule stays in use", async () => {
  const { user, sheets } = await opened();
  await user.click(theSwitch("A1"));
  await user.click(within(rule("A1")).getByRole("button", { name: "停用" }));
  expect(screen.getByText("请写明原因。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(theSwitch("A1")).toBeChecked();
  expect(sheets.notes).toEqual({});
});

test("a rule that is switched off is left out, and the result says so", async () => {
  const { user } = await switchedOff();
  expect(theSwitch("A1")).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "返回校验" }));
  const verdict = screen.getByTestId("verdict");
  expect(verdict).toHaveAttribute("data-outcome", "pass");
  expect(verdict).toHaveTextContent("有 1 条规则已停用，没有核对。");
  expect(screen.getByRole("button", { name: "1 条规则已停用" })).toBeVisible();
});

test("it is switched on without a question, and either can be undone", async () => {
  const { user, sheets } = await switchedOff();
  await user.click(theSwitch("A1"));
  expect(await screen.findAllByText("规则已启用。")).not.toHaveLength(0);
  expect(sheets.notes).toEqual({});
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await within(rule("A1")).findByText("已停用：按旧口径填报")).toBeVisible();
});

test("before the first check the rules are those of the year's form, and switched as the workbook says", async () => {
  const sheets = workbookOf(broken);
  sheets.notes = { "off/D1": "本单位不填" };
  const { readTitle, session, user } = renderPane(sheets);
  await readTitle();
  await user.click(screen.getByRole("tab", { name: "校验" }));
  await user.click(screen.getByRole("button", { name: "1 条规则已停用" }));
  await screen.findAllByTestId("rule");
  expect(screen.getByRole("combobox")).toHaveValue("2021");
  expect(rule("D1")).toHaveTextContent("已停用：本单位不填");
  await user.click(theSwitch("D1"));
  expect(await screen.findAllByText("规则已启用。")).not.toHaveLength(0);
  expect(session.state().checked).toBeNull();
});
