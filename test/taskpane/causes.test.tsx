import { screen, within } from "@testing-library/react";
import type { CellValue } from "../../src/sheets/Sheets";
import { renderPane } from "./renderPane";
import { unfold } from "./unfold";
import { broken, sound, workbookOf } from "./workbooks";

async function listed(changes: Readonly<Record<string, CellValue>>, report = sound) {
  const pane = renderPane(workbookOf(report, changes));
  await pane.check();
  await screen.findByTestId("verdict");
  return pane;
}

const rules = () => screen.getAllByTestId("finding").map(({ dataset }) => dataset["rule"]);

test("what one unreadable cell keeps from being checked stands behind it", async () => {
  const { user } = await listed({ "t3.r1.c2": "/" });
  expect(rules()).toEqual(["D2"]);
  expect(screen.queryAllByTestId("fold")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "因此有 2 条核不了" }));
  expect(rules()).toEqual(["D2", "A1", "A3"]);
});

test("each stands once, behind the first of its causes", async () => {
  const { user } = await listed({ "t3.r1.c2": "/", "t3.r2.c2": "无" });
  for (const each of screen.getAllByTestId("follows")) await user.click(each);
  expect(rules()).toEqual(["D2", "A1", "A3", "D2", "A3"]);
});

test("the cause leads, also before errors that cause nothing", async () => {
  const { user } = await listed({ "t3.r3.1.c2": "无" }, broken);
  await unfold(user);
  const [first] = screen.getAllByTestId("finding");
  expect(first).toHaveAttribute("data-rule", "D2");
  expect(rules().slice(1)).toContain("A1");
});

test("asked for alone, what was not checked is listed in full", async () => {
  const { user } = await listed({ "t3.r1.c2": "/" });
  await user.click(screen.getByRole("button", { name: "未能核对 2" }));
  const fold = screen.getByTestId("fold");
  expect(fold).toHaveAttribute("aria-expanded", "true");
  expect(rules()).toEqual(["A1", "A3"]);
});

test("the card and what follows are two stops of the arrow keys", async () => {
  const { user } = await listed({ "t3.r1.c2": "/" });
  within(screen.getByRole("region", { name: "核对结果" }))
    .getByTestId("finding")
    .focus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByTestId("follows")).toHaveFocus();
});
