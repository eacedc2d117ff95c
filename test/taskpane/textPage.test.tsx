import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { renderPane } from "./renderPane";

const report = readReport("pingtan-2022");
const received = Number(report.tables["t3"]?.rows[0]?.[6]);
const wrong = `一、总体情况\n全年新收政府信息公开申请${String(received + 7)}件。政务网站发布信息31条。`;

async function openPage() {
  const sheets = MemorySheets.from(writeWorkbook(report).snapshot);
  const pane = renderPane(sheets);
  await pane.more("正文");
  return { ...pane, sheets };
}

async function put(text: string) {
  const box = await screen.findByLabelText("粘贴正文");
  fireEvent.change(box, { target: { value: text } });
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "核对正文" }));
    await Promise.resolve();
  });
  await screen.findByTestId("textVerdict");
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

test("each number is marked, what contradicts is shown with its reading and cells, and the text stays as it was", async () => {
  const { sheets } = await openPage();
  await put(wrong);
  expect(screen.getByTestId("textVerdict")).toHaveTextContent("正文有 1 个数与表不同");
  const marks = screen.getAllByTestId("claim").map((mark) => mark.dataset["outcome"]);
  expect(marks).toEqual(["disagree", "silent"]);
  const panel = screen.getByTestId("claimPanel");
  expect(panel).toHaveTextContent(String(received));
  expect(panel).toHaveTextContent("第 1 处，共 1 处");
  press("看这 1 格");
  await waitFor(async () => expect(await sheets.selection()).not.toBe(null));
  expect(panel).toHaveTextContent(`${String(received + 7)}件 ${String(received)}件`);
  press(/31/);
  expect(panel).toHaveTextContent("没有比");
});

test("a text without a contradiction says so", async () => {
  await openPage();
  await put(`全年新收政府信息公开申请${String(received)}件。`);
  expect(screen.getByTestId("textVerdict")).toHaveTextContent(/都与表一致|要看/);
  expect(screen.queryByTestId("claimPanel")).toBe(null);
});

test("the text is kept in the workbook on request, and is there again", async () => {
  const { sheets, session } = await openPage();
  await put(wrong);
  await act(async () => {
    fireEvent.click(screen.getByRole("checkbox", { name: /存在工作簿里/ }));
    await Promise.resolve();
  });
  await waitFor(async () => expect((await sheets.read()).notes).toEqual({ text: wrong }));
  act(() => session.go("check"));
  act(() => session.go("text"));
  expect(await screen.findByTestId("textVerdict")).toHaveTextContent("正文有 1 个数与表不同");
  expect(screen.getByRole("checkbox", { name: /存在工作簿里/ })).toBeChecked();
});

test("sentences are drafted from the tables", async () => {
  await openPage();
  await screen.findByLabelText("粘贴正文");
  press("生成文字");
  const drafts = await screen.findAllByTestId("draft");
  expect(drafts.length).toBeGreaterThan(1);
  expect(drafts[0]).toHaveTextContent(String(received));
  press("返回");
  expect(await screen.findByLabelText("粘贴正文")).toBeInTheDocument();
});
