import { screen } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { reportYear } from "../../src/taskpane/model/reportYear";
import { renderPane } from "./renderPane";

test.each([
  [new Date(2026, 0, 15), 2025],
  [new Date(2026, 9, 31), 2025],
  [new Date(2026, 10, 1), 2026],
  [new Date(2026, 11, 31), 2026],
])("from November on, the report is of the year that is ending: %s", (today, year) => {
  expect(reportYear(today)).toBe(year);
});

test("Enter in the unit's name inserts", async () => {
  const { user } = renderPane(new MemorySheets());
  await user.type(screen.getByRole("textbox", { name: "单位名称" }), "甲镇{Enter}");
  expect(await screen.findAllByText(/已插入 3 张表/)).not.toHaveLength(0);
});
