import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../src/sheets/Sheets";
import { SheetsError } from "../../src/sheets/SheetsError";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { altered } from "../sheets/altered";
import { renderPane } from "./renderPane";
import { unfold } from "./unfold";
import { broken, sound, workbookOf } from "./workbooks";

async function listed(changes: Readonly<Record<string, CellValue>>, report = broken) {
  const sheets = workbookOf(report, changes);
  const pane = renderPane(sheets);
  await pane.check();
  await screen.findByTestId("verdict");
  return { ...pane, sheets };
}

const findings = () => screen.queryAllByTestId("finding");
const outcomes = () => new Set(findings().map(({ dataset }) => dataset["outcome"]));
const mixed = { "t3.r1.c2": "/", "t3.r3.1.c2": -3, "t2_1.r2.c1": 99 };

test("the counts filter the findings, one outcome at a time; a second press shows all", async () => {
  const { user } = await listed(mixed);
  const all = findings().length;
  const errors = screen.getByRole("button", { name: /^错误 \d+$/ });
  await user.click(errors);
  expect(errors).toHaveAttribute("aria-pressed", "true");
  expect(outcomes()).toEqual(new Set(["error"]));
  await user.click(screen.getByRole("button", { name: /^核实 \d+$/ }));
  expect(errors).toHaveAttribute("aria-pressed", "false");
  expect(outcomes()).toEqual(new Set(["review"]));
  await user.click(screen.getByRole("button", { name: /^未能核对 \d+$/ }));
  expect(outcomes()).toEqual(new Set(["unassessed"]));
  await user.keyboard(" ");
  expect(findings()).toHaveLength(all);
});

test("an outcome that did not occur cannot be filtered by", async () => {
  await listed({});
  expect(screen.queryByRole("button", { name: /^核实/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^通过/ })).not.toBeInTheDocument();
});

test("findings stand under their table, in the order of the form", async () => {
  await listed(mixed);
  const list = within(screen.getByRole("region", { name: "核对结果" }));
  expect(list.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
    "二、主动公开 · 第二十条第（一）项",
    "三、收到和处理政府信息公开申请情况",
  ]);
});

test("a table that is there twice is told apart by its sheet", async () => {
  const [one, two] = [workbookOf(broken), workbookOf(broken)];
  const [first] = (await one.read()).sheets;
  const [second] = (await two.read()).sheets;
  if (!first || !second) throw new Error("no sheet");
  const both = [first, { ...second, id: "copy", name: "副本" }];
  const { check } = renderPane(MemorySheets.from({ sheets: both, manualCalculation: false }));
  await check();
  await screen.findByTestId("verdict");
  const list = within(screen.getByRole("region", { name: "核对结果" }));
  expect(list.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
    "三、收到和处理政府信息公开申请情况（工作表“主动公开”）",
    "三、收到和处理政府信息公开申请情况（工作表“副本”）",
  ]);
});

test("many rows with gaps are one line; a few are listed", async () => {
  const gaps = (rows: readonly string[]) =>
    Object.fromEntries(rows.map((row) => [`t3.${row}.c3`, ""]));
  await listed(gaps(["r3.3.1", "r3.3.2", "r3.3.3", "r3.3.4"]), sound);
  expect(screen.getByRole("button", { name: "有 4 行没有填全，共空 4 格" })).toBeVisible();
  expect(findings()).toHaveLength(0);
});

test("pressing anywhere on a finding shows its cells and its reason", async () => {
  const { sheets, user } = await listed({});
  await unfold(user);
  const [first, second] = findings();
  await user.click(screen.getAllByRole("gridcell", { name: "自然人" })[0] as HTMLElement);
  const shown = await sheets.selection();
  expect(shown).toMatchObject({ sheet: "sheet1", column: 3 });
  expect(first).toHaveTextContent("依据（格式自带的要求）：表三左上角");
  expect(first).toHaveAttribute("aria-current", "true");
  expect(second).not.toHaveTextContent("依据");
});

test("keyboard: one Tab stop, arrows between findings and folds, Enter and Space show", async () => {
  const { sheets, user } = await listed({ "t4.r1.c1": "" });
  await unfold(user);
  const [fold] = screen.getAllByTestId("fold");
  const stops = [...findings(), ...screen.getAllByTestId("follows"), fold!];
  expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  const [first, second] = findings();
  first?.focus();
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await sheets.selection()).toMatchObject({ column: 9 });
  await user.keyboard("{ArrowUp} ");
  expect(first).toHaveFocus();
  expect(await sheets.selection()).toMatchObject({ column: 3 });
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(screen.getAllByTestId("follows").at(-1));
  await user.keyboard("{Home}");
  expect(fold).toHaveFocus();
  expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test("cells on a sheet that is gone: a sentence, and the result stays", async () => {
  const sheets = workbookOf(broken);
  const select = () => Promise.reject(new SheetsError("missing", "sheet1"));
  const { check, user } = renderPane(altered(sheets, { select }));
  await check();
  await unfold(user);
  await user.click((await screen.findAllByTestId("finding"))[0] as HTMLElement);
  expect(await screen.findAllByText(/有工作表已被删除或改动/)).not.toHaveLength(0);
  expect(screen.getByTestId("verdict")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "关闭" }));
  expect(screen.queryByRole("button", { name: "重试" })).not.toBeInTheDocument();
});

test("two hundred findings can be stepped through", async () => {
  const wrong = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].flatMap((column) =>
      rowsOf表三.map((row, index) => [`t3.${row}.c${column}`, index % 2 === 0 ? -1.5 : "3件"])
    )
  );
  const { check, user } = renderPane(workbookOf(broken, wrong));
  await check();
  expect(findings().length).toBeGreaterThan(200);
  findings()[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(findings()[2]).toHaveFocus();
}, 30_000);

const rowsOf表三 = [
  ...["r1", "r2", "r3.1", "r3.2"],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `r3.3.${n}`),
  ...[1, 2, 3].map((n) => `r3.4.${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `r3.5.${n}`),
  ...[1, 2, 3].map((n) => `r3.6.${n}`),
  ...["r3.7", "r4"],
];
