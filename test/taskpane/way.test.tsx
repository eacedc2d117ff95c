import { act, screen, within } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { renderPane } from "./renderPane";
import { broken, sound, workbookOf } from "./workbooks";

const tab = (name: string) => screen.getByRole("tab", { name });

test("the four steps stand in the order of the work, on every page", async () => {
  const { session, more } = renderPane(new MemorySheets());
  const steps = () => screen.getAllByRole<HTMLButtonElement>("tab").map(({ value }) => value);
  for (const page of ["insert", "fill", "check", "handOn", "more"] as const) {
    await act(async () => {
      session.go(page);
      await Promise.resolve();
    });
    expect(steps()).toEqual(["insert", "fill", "check", "handOn"]);
  }
  await more("帮助");
  expect(steps()).toEqual(["insert", "fill", "check", "handOn"]);
});

test("a step says that it is done, or that there is something to look at", async () => {
  const { check } = renderPane(workbookOf(broken));
  expect(tab("插入")).not.toHaveAttribute("aria-description");
  await check();
  expect(tab("插入")).toHaveAttribute("aria-description", "已完成");
  expect(tab("校验")).toHaveAttribute("aria-description", "有要看的");
});

test("under 更多 stands what works, and no page that is not there", async () => {
  const { user } = renderPane(new MemorySheets());
  await user.click(screen.getByRole("button", { name: "更多" }));
  const entries = within(screen.getByRole("main")).getAllByRole("button");
  expect(entries.map(({ ariaLabel }) => ariaLabel)).toEqual([
    ...["帮助", "正文", "汇总", "标准目录", "校验规则", "函数"],
  ]);
});

test("a page beside the way leads back to the step it was opened from", async () => {
  const { user, more, session } = renderPane(new MemorySheets());
  await user.click(tab("上报"));
  await more("帮助");
  expect(tab("上报")).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("button", { name: "返回上报" }));
  expect(session.state().page).toBe("handOn");
});

test("上报 says how the tables stand, and shows the first of them for printing", async () => {
  const sheets = workbookOf(sound);
  const { user, check } = renderPane(sheets);
  await user.click(tab("上报"));
  expect(screen.getByText("还没有校验")).toBeVisible();
  await check();
  await user.click(tab("上报"));
  expect(screen.getByText(/^通过。/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "去打印" }));
  expect(await screen.findAllByText(/已转到工作表“.*”，按 Ctrl\+P 打印。/)).not.toHaveLength(0);
});
