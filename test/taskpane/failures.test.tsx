import { screen, waitFor } from "@testing-library/react";
import type { Reason } from "../../src/sheets/SheetsError";
import { SheetsError } from "../../src/sheets/SheetsError";
import { zhCN } from "../../src/words/zh-CN";
import { altered } from "../sheets/altered";
import { renderPane } from "./renderPane";
import { broken, workbookOf } from "./workbooks";

const reasons: readonly Reason[] = [
  "editing",
  "protected",
  "missing",
  "nameTaken",
  "inactive",
  "tooLarge",
  "unsupported",
  "host",
];

test.each(reasons)("%s: its own sentence, no trace, and a second try", async (reason) => {
  const sheets = workbookOf(broken);
  let fails = true;
  const read = () =>
    fails ? Promise.reject(new SheetsError(reason, "GeneralException")) : sheets.read();
  const { check, user } = renderPane(altered(sheets, { read }));
  await check();
  expect(screen.getAllByText(zhCN.failures[reason])).not.toHaveLength(0);
  expect(document.body).not.toHaveTextContent("GeneralException");
  expect(screen.queryByTestId("verdict")).not.toBeInTheDocument();
  fails = false;
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByTestId("verdict")).toBeVisible();
  expect(screen.queryByText(zhCN.failures[reason])).not.toBeInTheDocument();
});

test("what nobody foresaw: a sentence for the person, the error for the developer", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation();
  const read = () => Promise.reject(new TypeError("x is undefined"));
  const { check } = renderPane(altered(workbookOf(broken), { read }));
  await check();
  expect(screen.getAllByText(zhCN.failures.unexpected)).not.toHaveLength(0);
  expect(document.body).not.toHaveTextContent("undefined");
  expect(complaints).toHaveBeenCalledWith(expect.any(TypeError));
  complaints.mockClear();
});

test("an insertion that fails keeps what was chosen, and can be tried again", async () => {
  const sheets = workbookOf(broken);
  let fails = true;
  const { user } = renderPane(
    altered(sheets, {
      apply: (edits) =>
        fails ? Promise.reject(new SheetsError("editing", "")) : sheets.apply(edits),
    })
  );
  await user.type(screen.getByRole("textbox", { name: "单位名称" }), "甲镇");
  await user.click(screen.getByRole("button", { name: "插入空表" }));
  await screen.findAllByText(zhCN.failures.editing);
  expect(screen.getByRole("textbox", { name: "单位名称" })).toHaveValue("甲镇");
  fails = false;
  await user.click(screen.getByRole("button", { name: "重试" }));
  await waitFor(() => expect(screen.getAllByText(/已插入 3 张表/)).not.toHaveLength(0));
});

test("an insertion that could not be undone can still be undone", async () => {
  const sheets = workbookOf(broken);
  let fails = false;
  const { user } = renderPane(
    altered(sheets, {
      apply: (edits) => (fails ? Promise.reject(new SheetsError("host", "")) : sheets.apply(edits)),
    })
  );
  await user.click(screen.getByRole("button", { name: "插入空表" }));
  fails = true;
  await user.click(await screen.findByRole("button", { name: "撤销本次插入" }));
  await screen.findAllByText(zhCN.failures.host);
  fails = false;
  await user.click(screen.getByRole("button", { name: "撤销本次插入" }));
  expect(await screen.findAllByText("本次插入已撤销。")).not.toHaveLength(0);
});

test("a title that cannot be read is no matter", async () => {
  const read = () => Promise.reject(new SheetsError("editing", ""));
  const { readTitle } = renderPane(altered(workbookOf(broken), { read }));
  await readTitle();
  expect(screen.getByRole("textbox", { name: "单位名称" })).toHaveValue("");
  expect(screen.queryByText(zhCN.failures.editing)).not.toBeInTheDocument();
});
