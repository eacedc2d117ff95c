import { screen, waitFor, within } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { renderPane } from "./renderPane";
import { broken, workbookOf } from "./workbooks";

const insertButton = () => screen.getByRole("button", { name: "插入空表" });
const names = async (sheets: MemorySheets) => (await sheets.read()).sheets.map(({ name }) => name);

test("proposes last year and the form in force for it, with its document number", () => {
  renderPane(new MemorySheets());
  expect(screen.getByRole("combobox", { name: "年度" })).toHaveValue("2025");
  expect(screen.getByRole("combobox", { name: "格式" })).toHaveValue("2021");
  expect(screen.getByText(/国办公开办函〔2021〕30号/)).toBeVisible();
});

test("another year brings its own form; another form for that year is warned of", async () => {
  const { user } = renderPane(new MemorySheets());
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "2020");
  expect(screen.getByRole("combobox", { name: "格式" })).toHaveValue("2019");
  expect(screen.queryByText(/按规定/)).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "格式" }), "2021");
  expect(screen.getByText("按规定，2020 年度用 国办公开办函〔2019〕60号 的格式。")).toBeVisible();
  expect(insertButton()).toBeEnabled();
});

test("says openly that the form of 2014 was not compared with the original", async () => {
  const { user } = renderPane(new MemorySheets());
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "2018");
  expect(screen.getByText(/国办发〔2014〕32号.*按公开年报用词整理，未与原表核对/)).toBeVisible();
  expect(insertButton()).toBeEnabled();
});

test("takes the unit's name from the workbook's title, until another is typed", async () => {
  const { readTitle, user } = renderPane(workbookOf(broken));
  await readTitle();
  const unit = screen.getByRole("textbox", { name: "单位名称" });
  await waitFor(() => expect(unit).toHaveValue("平潭综合实验区公安局"));
  await user.clear(unit);
  await user.type(unit, "甲镇");
  expect(screen.getByText("表头：甲镇2025年政府信息公开工作年度报告")).toBeVisible();
});

test("inserts the chosen forms into new sheets and says so", async () => {
  const sheets = new MemorySheets();
  const { user } = renderPane(sheets);
  await user.type(screen.getByRole("textbox", { name: "单位名称" }), "甲镇");
  await user.click(screen.getByRole("checkbox", { name: "二、主动公开政府信息情况" }));
  await user.click(insertButton());
  expect(await screen.findAllByText("已插入 2 张表。填好数以后再校验。")).not.toHaveLength(0);
  expect(await names(sheets)).toEqual(["Sheet1", "三、依申请公开", "四、复议诉讼"]);
  expect(sheets.sheet("四、复议诉讼").value(0, 0)).toBe("甲镇2025年政府信息公开工作年度报告");
});

test("needs at least one form", async () => {
  const { user } = renderPane(new MemorySheets());
  for (const box of screen.getAllByRole("checkbox").slice(0, 3)) await user.click(box);
  expect(screen.getByText("至少选一张表。")).toBeVisible();
  expect(insertButton()).toBeDisabled();
});

test("totals are typed unless formulas are asked for, and it says what these cost", async () => {
  const sheets = new MemorySheets();
  const { user } = renderPane(sheets);
  expect(screen.getByText(/多半能找出是哪一格/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "用公式算" }));
  expect(screen.getByText(/分项填错了几乎看不出来/)).toBeVisible();
  await user.click(insertButton());
  await screen.findAllByText(/已插入/);
  const { formulas } = sheets.sheet("四、复议诉讼").snapshot();
  expect(formulas.flat().some((formula) => String(formula).startsWith("=SUM("))).toBe(true);
});

test("locks the labels when asked to", async () => {
  const sheets = new MemorySheets();
  const { user } = renderPane(sheets);
  await user.click(screen.getByRole("checkbox", { name: /锁住表头/ }));
  await user.click(insertButton());
  await screen.findAllByText(/已插入/);
  expect(sheets.sheet("三、依申请公开").isProtected).toBe(true);
});

describe("at the selected place", () => {
  const atSelection = async (sheets: MemorySheets) => {
    const { user } = renderPane(sheets);
    await user.click(screen.getByRole("radio", { name: "当前选中的位置" }));
    await user.click(insertButton());
    return user;
  };

  test("asks before it replaces anything, naming how much and where; no is the first answer", async () => {
    const sheets = workbookOf(broken);
    await sheets.select("sheet1", [{ row: 3, column: 0, rows: 1, columns: 1 }]);
    const before = await sheets.read();
    const user = await atSelection(sheets);
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent(/工作表“主动公开”的 A4:D19.* 中有 \d+ 格已填内容/);
    const [first] = within(dialog).getAllByRole("button");
    expect(first).toHaveAccessibleName("不插入");
    await user.click(first as HTMLElement);
    await waitFor(() => expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument());
    expect(await sheets.read()).toEqual(before);
  });

  test("replaces after a yes", async () => {
    const sheets = workbookOf(broken);
    await sheets.select("sheet1", [{ row: 3, column: 0, rows: 1, columns: 1 }]);
    const user = await atSelection(sheets);
    await user.click(await screen.findByRole("button", { name: "替换" }));
    expect(await screen.findAllByText(/已插入 3 张表/)).not.toHaveLength(0);
    expect(sheets.sheet("sheet1").value(4, 0)).toBe("二、主动公开政府信息情况");
  });

  test("asks for a cell when none is selected", async () => {
    await atSelection(new MemorySheets());
    expect(await screen.findAllByText(/选中的不是单元格/)).not.toHaveLength(0);
  });
});

describe("undo", () => {
  const inserted = async () => {
    const sheets = new MemorySheets();
    const { user } = renderPane(sheets);
    await user.click(insertButton());
    await screen.findAllByText(/已插入 3 张表/);
    return { sheets, user, undo: screen.getByRole("button", { name: "撤销本次插入" }) };
  };

  test("takes the sheets away again", async () => {
    const { sheets, user, undo } = await inserted();
    await user.click(undo);
    expect(await screen.findAllByText("本次插入已撤销。")).not.toHaveLength(0);
    expect(await names(sheets)).toEqual(["Sheet1"]);
    expect(screen.queryByRole("button", { name: "撤销本次插入" })).not.toBeInTheDocument();
  });

  test("asks when figures were typed since; keeping them keeps the way to undo", async () => {
    const { sheets, user, undo } = await inserted();
    sheets.sheet("四、复议诉讼").set(5, 0, 7);
    await user.click(undo);
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent("插入之后有 1 格填了或改了内容");
    await user.click(within(dialog).getByRole("button", { name: "不撤销" }));
    expect(await names(sheets)).toHaveLength(4);
    await user.click(await screen.findByRole("button", { name: "撤销本次插入" }));
    await user.click(await screen.findByRole("button", { name: "仍然撤销" }));
    await waitFor(async () => expect(await names(sheets)).toEqual(["Sheet1"]));
  });

  test("leads on to checking", async () => {
    const { user } = await inserted();
    await user.click(screen.getByRole("button", { name: "去校验" }));
    expect(screen.getByRole("heading", { name: "还没有校验" })).toBeVisible();
  });
});

describe("the same unit and year again", () => {
  const twice = async () => {
    const sheets = new MemorySheets();
    const { user } = renderPane(sheets);
    const press = async (name: string | RegExp) =>
      user.click(await screen.findByRole("button", { name }));
    await user.type(screen.getByLabelText("单位名称"), "某县民政局");
    await press("插入空表");
    await screen.findAllByText(/已插入 3 张表/);
    sheets.sheet("三、依申请公开").set(5, 3, 7);
    await press("插入空表");
    await screen.findByText("本工作簿已有 2025 年度的表");
    const names = async () => (await sheets.read()).sheets.map(({ name }) => name);
    return { sheets, press, names };
  };

  test("asks, and goes there without inserting anything", async () => {
    const { press, names, sheets } = await twice();
    expect(screen.getByText(/已填 1 格，在工作表“二、主动公开”等 3 张/)).toBeVisible();
    await press("去那里看看");
    expect(await names()).toHaveLength(4);
    expect(sheets.sheet("三、依申请公开").value(5, 3)).toBe(7);
  });

  test("inserts another set beside it when told to", async () => {
    const { press, names } = await twice();
    await press("再插一份空表");
    await screen.findAllByText(/已插入 3 张表/);
    expect(await names()).toHaveLength(7);
  });

  test("replaces it in its place when told to, and brings it back", async () => {
    const { press, names, sheets } = await twice();
    await press("换成空表（1 格会清掉，可撤销）");
    await screen.findAllByText(/已插入 3 张表/);
    expect(await names()).toHaveLength(4);
    expect(sheets.sheet("三、依申请公开").value(5, 3)).toBe("");
    await press("撤销本次插入");
    await screen.findAllByText("本次插入已撤销。");
    expect(sheets.sheet("三、依申请公开").value(5, 3)).toBe(7);
  });
});
