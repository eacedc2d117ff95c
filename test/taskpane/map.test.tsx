import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "./renderPane";
import { broken, sound, workbookOf } from "./workbooks";

const swapped = { "t3.r3.1.c1": 408 };
const third = () => screen.getByRole("grid", { name: /^三、/ });

async function checked(...given: Parameters<typeof workbookOf>) {
  const sheets = workbookOf(...given);
  const pane = renderPane(sheets);
  await pane.check();
  return { ...pane, sheets };
}

test("the map of the table that fails is shown, read as a table with full names", async () => {
  await checked(sound, swapped);
  expect(within(third()).getAllByRole("columnheader").length).toBe(7);
  const wrong = within(third()).getByRole("button", { name: /多半填错/ });
  expect(wrong).toHaveAccessibleName(/^（一）予以公开，自然人，408，①，多半填错，应为 480$/);
  expect(within(third()).getAllByText("差 72")).toHaveLength(1);
});

test("at 错误 the first wrong cell is selected in its sheet, and marked on the map", async () => {
  const { sheets } = await checked(sound, swapped);
  expect(await sheets.selection()).toMatchObject({ sheet: "sheet1", row: 26, column: 3 });
  expect(within(third()).getByRole("button", { current: true })).toHaveAttribute("data-at", "D27");
});

test("a click on the map goes to the cell; arrows go from cell to cell, one Tab stop in all", async () => {
  const { sheets, user } = await checked(sound, swapped);
  await user.click(within(third()).getByRole("button", { name: /^（一）予以公开，总计/ }));
  await waitFor(async () => expect(await sheets.selection()).toMatchObject({ row: 26, column: 9 }));
  const squares = within(third()).getAllByRole("button");
  expect(squares.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  squares[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
  await waitFor(async () => expect(await sheets.selection()).toMatchObject({ row: 25, column: 4 }));
});

test("blanks are drawn as blanks, and counted", async () => {
  await checked(sound, { "t3.r1.c2": "", "t3.r1.c3": "" });
  expect(within(third()).getAllByRole("button", { name: /空着$/ })).toHaveLength(2);
  expect(screen.getByText(/^已填 \d+ 格，还空 2 格$/)).toBeVisible();
});

test("the parts of the report say how each stands, and show their maps", async () => {
  const { user } = await checked(broken);
  const parts = within(screen.getByRole("tablist", { name: "各张表" })).getAllByRole("tab");
  expect(parts.map((part) => part.getAttribute("aria-selected"))).toEqual([
    "false",
    "true",
    "false",
  ]);
  await user.click(parts[2] as HTMLElement);
  expect(screen.getByRole("grid", { name: /^四、/ })).toBeVisible();
});

test("one problem after the other by button and by key, round and round", async () => {
  const { user, sheets } = await checked(sound, { ...swapped, "t3.r3.4.1.c4": 17 });
  expect(screen.getByText("第 1 处，共 2 处")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "下一处" }));
  expect(await screen.findByText("第 2 处，共 2 处")).toBeVisible();
  expect(await sheets.selection()).toMatchObject({ column: 6 });
  screen.getByRole("button", { name: "下一处" }).focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(await screen.findByText("第 1 处，共 2 处")).toBeVisible();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(await screen.findByText("第 2 处，共 2 处")).toBeVisible();
});

test("at 通过 the page says what comes next, and what nobody has checked", async () => {
  const { user, session } = await checked(sound);
  const next = within(screen.getByTestId("next"));
  expect(next.getByRole("button", { name: "校验报告" })).toBeVisible();
  expect(next.getByRole("button", { name: "打印" })).toBeVisible();
  const unchecked = screen.getByTestId("unchecked");
  expect(unchecked).toHaveTextContent("与上年报告的衔接");
  expect(unchecked).toHaveTextContent("正文里的数");
  await user.click(screen.getByRole("button", { name: "去上报" }));
  expect(session.state().page).toBe("handOn");
});
