import { act, screen, waitFor, within } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { Sheets, Snapshot } from "../../src/sheets/Sheets";
import { SheetsError } from "../../src/sheets/SheetsError";
import { altered } from "../sheets/altered";
import { renderPane } from "./renderPane";
import { openDetails } from "./unfold";
import { broken, sound, workbookOf } from "./workbooks";

const verdictWords = ["通过", "错误", "核实", "未能核对"];

async function checked(sheets: Sheets, language?: string) {
  const pane = renderPane(sheets, language);
  await pane.check();
  return { ...pane, verdict: await screen.findByTestId("verdict") };
}

const saidBy = (verdict: HTMLElement) =>
  verdictWords.filter((word) => verdict.textContent.includes(word));

test("before the first check: one line and one button", async () => {
  const { user } = renderPane(workbookOf(sound));
  await user.click(screen.getByRole("tab", { name: "校验" }));
  expect(screen.getByText(/除标记外，不改动任何内容/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "校验" }));
  expect(await screen.findByTestId("verdict")).toHaveTextContent("通过");
});

test("while it runs: says so, the button rests, a second press is ignored", async () => {
  let answer: (snapshot: Snapshot) => void = () => undefined;
  const sheets = workbookOf(sound);
  const read = jest.fn(() => new Promise<Snapshot>((resolve) => (answer = resolve)));
  const { check, session, user } = renderPane(altered(sheets, { read }));
  await user.click(screen.getByRole("tab", { name: "校验" }));
  await user.click(screen.getByRole("button", { name: "校验" }));
  expect(screen.getAllByText("正在校验…")).not.toHaveLength(0);
  expect(screen.getByRole("button", { name: "校验" })).toBeDisabled();
  await check();
  await session.clearMarks();
  expect(read).toHaveBeenCalledTimes(1);
  const snapshot = await sheets.read();
  await act(async () => answer(snapshot));
  expect(await screen.findByTestId("verdict")).toBeVisible();
  expect(screen.getByRole("button", { name: "重新校验" })).toBeEnabled();
});

test("when Excel lets it wait, the person is told to finish the cell", async () => {
  jest.useFakeTimers();
  const sheets = altered(workbookOf(sound), { read: () => new Promise<Snapshot>(() => undefined) });
  const { session } = renderPane(sheets);
  act(() => void session.check());
  act(() => jest.advanceTimersByTime(1000));
  expect(screen.queryByText(/按回车键/)).not.toBeInTheDocument();
  act(() => jest.advanceTimersByTime(3000));
  expect(screen.getByText(/按回车键/)).toBeVisible();
  jest.useRealTimers();
});

test("a workbook without tables: says so and leads to inserting", async () => {
  const { check, user } = renderPane(new MemorySheets());
  await check();
  expect(await screen.findByRole("heading", { name: "没有找到年报的表" })).toBeVisible();
  expect(screen.queryByTestId("verdict")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "去插入空表" }));
  expect(screen.getByRole("button", { name: "插入空表" })).toBeVisible();
});

test("通过: says how much was checked and what was not", async () => {
  const { verdict } = await checked(workbookOf(sound));
  expect(saidBy(verdict)).toEqual(["通过"]);
  expect(verdict).toHaveTextContent(/共核对 \d+ 条。与上年的衔接、文字部分没有核对/);
  expect(verdict).toHaveTextContent("宿迁市 · 2020 年度");
  expect(verdict).toHaveTextContent("国办公开办函〔2019〕60号");
  expect(screen.queryByTestId("finding")).not.toBeInTheDocument();
});

test("错误: both amounts, what they add up, the difference, what to do", async () => {
  const { verdict, user } = await checked(workbookOf(broken));
  expect(saidBy(verdict)).toEqual(["错误"]);
  expect(verdict).toHaveTextContent("有 2 条不成立");
  // One error is said once: what the suspects explain is folded under them.
  expect(screen.queryAllByTestId("finding")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "对不上的 2 处，逐条看" }));
  const [first, second] = screen.getAllByTestId("finding");
  expect(screen.getAllByText(/怎么办：第一项加第二项，应等于第三项总计加第四项/)).toHaveLength(1);
  const cells = within(first as HTMLElement).getAllByRole("gridcell");
  expect(cells.map(({ textContent }) => textContent)).toEqual(["自然人", "2", "1", "1"]);
  await user.click(first as HTMLElement);
  expect(first).toHaveTextContent(
    /一、本年新收政府信息公开申请数量 1 ＋ 二、.* 0 ＝ （七）总计 1 ＋ 四、.* 1，差 1/
  );
  expect(first).toHaveAttribute("data-rule", "A1");
  expect(first).toHaveAttribute("data-outcome", "error");
  expect(first?.dataset["cells"]).toMatch(/^D\d+(,D\d+){3}$/);
  expect(second).toHaveTextContent("总计");
});

test("核实: unusual, but nothing is broken", async () => {
  const { verdict } = await checked(workbookOf(sound, { "t3.r2.c4": "0件" }));
  expect(saidBy(verdict)).toEqual(["核实"]);
  expect(screen.getByTestId("finding")).toHaveTextContent(
    "二、上年结转政府信息公开申请数量 × 社会公益组织"
  );
});

test("未能核对: what is missing leads, what follows from it is folded", async () => {
  const { verdict, user } = await checked(workbookOf(sound, { "t4.r1.c1": "" }));
  expect(saidBy(verdict)).toEqual(["未能核对"]);
  expect(verdict).toHaveTextContent("还有 1 格没有数，有 1 条核不了");
  const unassessed = () =>
    screen.queryAllByTestId("finding").filter((one) => one.dataset["outcome"] === "unassessed");
  expect(unassessed()).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "因此有 1 条核不了" }));
  expect(unassessed()).toHaveLength(1);
});

test("the card lists the sheets and tables on request, and names the absent ones", async () => {
  const sheets = workbookOf(sound, {}, { layout: "three sheets" });
  const { sheets: all } = await sheets.read();
  const without = MemorySheets.from({ sheets: all.slice(0, 2), manualCalculation: false });
  const { verdict, user } = await checked(without);
  expect(saidBy(verdict)).toEqual(["未能核对"]);
  expect(verdict).toHaveTextContent("没有找到表四。");
  const bar = screen.getByTestId("absent");
  expect(bar).toHaveTextContent("没有找到表四：恢复它，或插入新表并保留已填的数");
  expect(bar.compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(within(verdict).getByRole("button", { name: /核对了 2 张表/ }));
  expect(verdict).toHaveTextContent("工作表“依申请公开”：三、收到和处理政府信息公开申请情况");
});

test("what is missing is inserted anew with the figures that were read, and can be taken back", async () => {
  const sheets = workbookOf(sound, {}, { layout: "three sheets" });
  const { sheets: before } = await sheets.read();
  const third = before[1];
  const row = third?.values.findIndex((line) => line.includes("2.重复申请")) ?? -1;
  if (!third || row < 0) throw new Error("no such row");
  const column = third.values[row]?.indexOf("2.重复申请") ?? 0;
  sheets.sheet(third.name).set(third.row + row, third.column + column, "另一行");
  const { user } = await checked(sheets);
  await user.click(screen.getByRole("button", { name: "插入新表并保留已填的数" }));
  expect(await screen.findByTestId("said")).toHaveTextContent(
    /已在新工作表插入 1 张表，带过去 154 个数。这些没有带过去，请自行核对：另一行 依申请公开!D22:J22。旧表没有动/
  );
  const names = async () => (await sheets.read()).sheets.map(({ name }) => name);
  expect(await names()).toHaveLength(before.length + 1);
  await user.click(screen.getByRole("button", { name: "撤销本次插入" }));
  await screen.findAllByText("本次插入已撤销。");
  expect(await names()).toEqual(before.map(({ name }) => name));
});

test("a workbook that is meant to hold some of the tables can be told so, and told otherwise", async () => {
  const { sheets: all } = await workbookOf(sound, {}, { layout: "three sheets" }).read();
  const sheets = MemorySheets.from({ sheets: all.slice(0, 2), manualCalculation: false });
  const { user } = await checked(sheets);
  await user.click(screen.getByRole("button", { name: "这个工作簿本来就只报部分表" }));
  expect(screen.getByRole("checkbox", { name: /^三、/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /^四、/ })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "就报这些表" }));
  await screen.findAllByText("要报的表已存进工作簿。");
  expect(screen.queryByTestId("absent")).toBeNull();
  const verdict = screen.getByTestId("verdict");
  expect(saidBy(verdict)).toEqual(["通过"]);
  expect(verdict).toHaveTextContent("本工作簿设为只报表二、表三。");
  expect((await sheets.read()).notes).toEqual({ only: "t2,t3" });
  await user.click(screen.getByRole("button", { name: "改为报全部的表" }));
  await screen.findAllByText("改为报全部的表。");
  expect(saidBy(screen.getByTestId("verdict"))).toEqual(["未能核对"]);
});

test("an empty form is never called anything better than empty", async () => {
  const sheets = new MemorySheets();
  const { check, user } = renderPane(sheets);
  await user.click(screen.getByRole("button", { name: "插入空表" }));
  await screen.findAllByText(/已插入/);
  await check();
  expect(saidBy(await screen.findByTestId("verdict"))).toEqual(["未能核对"]);
  expect(screen.getByTestId("verdict")).toHaveTextContent("各张表都还没有填数。");
  expect(screen.getByRole("heading", { name: "还没有填数的表" })).toBeVisible();
  expect(screen.getAllByTestId("fold")).toHaveLength(6);
});

test("a form of zeros is asked about in its verdict", async () => {
  const sheets = workbookOf(broken, {}, { figure: () => 0 });
  const { verdict } = await checked(sheets);
  expect(saidBy(verdict)).toEqual(["通过"]);
  expect(verdict).toHaveTextContent("各张表填的都是 0，请确认不是漏填。");
});

test("tables of zeros among others are named in the card", async () => {
  const { verdict, user } = await checked(workbookOf(broken));
  await openDetails(user);
  expect(verdict).toHaveTextContent("填的都是 0：第二十条第（五）项；第二十条第（八）项；四、");
});

test("manual calculation is pointed out", async () => {
  const sheets = workbookOf(sound);
  sheets.manualCalculation = true;
  await checked(sheets);
  expect(screen.getByText(/请按 F9 重新计算/)).toBeVisible();
});

test("protected sheets get no marks, and are named", async () => {
  const sheets = workbookOf(broken);
  sheets.sheet("sheet1").isProtected = true;
  await checked(sheets);
  expect(
    screen.getByText("工作表“主动公开”受保护，没有在上面做标记。结果不受影响。")
  ).toBeVisible();
});

test("marks that could not be made do not cost the verdict", async () => {
  const sheets = workbookOf(broken);
  const apply = () => Promise.reject(new SheetsError("protected", "?"));
  const { verdict } = await checked(altered(sheets, { apply }));
  expect(verdict).toHaveTextContent("错误");
  expect(screen.getByText(/^结果可用，但没能在表上做标记。工作表受保护/)).toBeVisible();
});

test("clears the marks and says how many", async () => {
  const sheets = workbookOf(broken);
  const { user } = await checked(sheets);
  expect(sheets.marks.length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "清除标记" }));
  expect(await screen.findAllByText(/已清除 \d+ 处标记/)).not.toHaveLength(0);
  expect(sheets.marks).toEqual([]);
  expect(screen.getByTestId("verdict")).toBeVisible();
});

test("the verdict is announced to screen readers from a region that was there before", async () => {
  const { check } = renderPane(workbookOf(broken));
  const region = screen.getByRole("status");
  await check();
  await waitFor(() => expect(region).toHaveTextContent("错误 有 2 条不成立，改正后再上报。"));
});

test("speaks English to an English Excel, with the Chinese verdict word kept", async () => {
  const { verdict } = await checked(workbookOf(broken), "en-US");
  expect(verdict).toHaveTextContent("错误 Error");
  expect(verdict).toHaveTextContent("2 rules do not hold");
  expect(screen.getByRole("button", { name: "Check again" })).toBeVisible();
  expect(screen.getByRole("tab", { name: "Insert" })).toBeVisible();
});
