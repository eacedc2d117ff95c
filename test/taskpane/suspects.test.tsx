import { act, screen, waitFor } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { Change } from "../../src/sheets/Watch";
import type { CellValue, Sheets } from "../../src/sheets/Sheets";
import { randomFrom } from "../engine/locate/randomFrom";
import { changed } from "../features/reading/prior/priorYears";
import { formulaTotals } from "../features/judging/suspects/formulaTotals";
import { readReport, type Report } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { renderPane } from "./renderPane";
import { unfold } from "./unfold";
import { broken, sound, workbookOf } from "./workbooks";

const swapped = { "t3.r3.1.c1": 408 };

async function checked(sheets: Sheets) {
  const pane = renderPane(sheets);
  await pane.check();
  await screen.findByTestId("verdict");
  return pane;
}

/** 表三 of a report full of figures with eighteen of them wrong. */
function manyWrong(): MemorySheets {
  const random = randomFrom(3);
  const wrong = Array.from({ length: 18 }).reduce<Report>(
    (report) => changed(report, "t3", random(25), random(7), (figure) => figure + 1 + random(40)),
    readReport("pingtan-2022")
  );
  return MemorySheets.from(writeWorkbook(wrong).snapshot);
}

const suspects = () =>
  screen.queryAllByTestId("suspect").map((each) => each.dataset["changes"] ?? "");
const outcome = () => screen.getByTestId("verdict").dataset["outcome"];
const cell = (sheets: MemorySheets, row: number, column: number): CellValue =>
  sheets.sheet("sheet1").value(row, column);

test("leads with the one wrong cell, what it should be and what it looks like", async () => {
  const { user } = await checked(workbookOf(sound, swapped));
  expect(screen.queryAllByTestId("finding")).toEqual([]);
  await unfold(user);
  const card = screen.getByTestId("diagnosis");
  expect(card).toHaveAttribute("data-certainty", "only");
  expect(card).toHaveTextContent("唯一解释");
  expect(card).toHaveTextContent("（一）予以公开 × 自然人408 → 480");
  expect(card).toHaveTextContent("两位数字颠倒");
  const [finding] = screen.getAllByTestId("finding");
  expect(card.compareDocumentPosition(finding!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("shows the cell in the sheet", async () => {
  const sheets = workbookOf(sound, swapped);
  const { user } = await checked(sheets);
  await user.click(screen.getByRole("button", { name: "定位 （一）予以公开 × 自然人" }));
  await waitFor(async () => expect(await sheets.selection()).toMatchObject({ row: 26, column: 3 }));
});

test("采用 writes the figure and checks again; 撤销 takes it back", async () => {
  const sheets = workbookOf(sound, swapped);
  const { user } = await checked(sheets);
  await user.click(screen.getByRole("button", { name: /^采用/ }));
  await waitFor(() => expect(outcome()).toBe("pass"));
  expect(cell(sheets, 26, 3)).toBe(480);
  expect(screen.queryByTestId("diagnosis")).not.toBeInTheDocument();
  expect(screen.getByTestId("said")).toHaveTextContent("（一）予以公开 × 自然人 408 → 480");
  // The button is gone; the keyboard goes on beside it.
  expect(screen.getByTestId("suspects")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  await waitFor(() => expect(outcome()).toBe("error"));
  expect(cell(sheets, 26, 3)).toBe(408);
  expect(screen.getByTestId("said")).toHaveTextContent("已改回。");
  expect(suspects()).toEqual(["D27=480"]);
});

test("采用 writes nothing over a figure that has changed, and says which", async () => {
  const sheets = workbookOf(sound, swapped);
  const { user } = await checked(sheets);
  sheets.sheet("sheet1").set(26, 3, 409);
  await user.click(screen.getByRole("button", { name: /^采用/ }));
  await screen.findAllByText("（一）予以公开 × 自然人 后来又改过，没有动。请重新校验。");
  expect(cell(sheets, 26, 3)).toBe(409);
  expect(suspects()).toEqual(["D27=480"]);
});

test("a whole set is adopted at once", async () => {
  const sheets = workbookOf(broken);
  const { user } = await checked(sheets);
  expect(suspects()).toEqual(["D21=2,J21=2", "D22=1,J22=1", "D45=0,J45=0"]);
  expect(screen.getByTestId("diagnosis")).toHaveTextContent("3 种可能");
  const [first] = screen.getAllByRole("button", { name: /^采用/ });
  expect(first).toHaveTextContent("采用这 2 处");
  await user.click(first!);
  await waitFor(() => expect(outcome()).toBe("pass"));
  expect([cell(sheets, 20, 3), cell(sheets, 20, 9)]).toEqual([2, 2]);
});

test("已核对 locks a cell: the explanations that change it go, until it is taken off", async () => {
  const { user } = await checked(workbookOf(broken));
  await user.click(
    screen.getByRole("button", { name: /^已核对，这一格没有错：二、上年结转.*自然人$/ })
  );
  await waitFor(() => expect(suspects()).toEqual(["D21=2,J21=2", "D45=0,J45=0"]));
  await user.click(screen.getByRole("button", { name: "已核对 1 格，查找时不动" }));
  await user.click(screen.getByRole("button", { name: /^取消已核对：二、上年结转/ }));
  await waitFor(() => expect(suspects()).toHaveLength(3));
  expect(screen.queryByTestId("locked")).not.toBeInTheDocument();
});

test("locks hold from one check to the next", async () => {
  const { user, check } = await checked(workbookOf(broken));
  await user.click(
    screen.getByRole("button", { name: /^已核对，这一格没有错：二、上年结转.*自然人$/ })
  );
  await waitFor(() => expect(suspects()).toHaveLength(2));
  await check();
  expect(suspects()).toHaveLength(2);
});

test("any number of wrong cells is found at once; each is taken over by itself, or all", async () => {
  const three = { ...swapped, "t3.r3.2.c2": 31, "t3.r3.4.1.c4": 17 };
  const sheets = workbookOf(sound, three);
  const { user } = await checked(sheets);
  expect(suspects()).toHaveLength(3);
  expect(screen.getByTestId("diagnosis")).toHaveTextContent(
    "最可能是这 3 格填错了，一起改了就全平。"
  );
  await user.click(
    screen.getByRole("button", { name: /^采用：（一）予以公开 × 自然人 408 → 480$/ })
  );
  await waitFor(() => expect(suspects()).toHaveLength(2));
  await user.click(screen.getByText("采用这 2 处"));
  await waitFor(() => expect(outcome()).toBe("pass"));
  await user.click(screen.getByRole("button", { name: "撤销" }));
  await waitFor(() => expect(suspects()).toHaveLength(2));
  await user.click(screen.getByRole("button", { name: "关闭" }));
  await user.click(screen.getByRole("button", { name: "撤销" }));
  await waitFor(() => expect(suspects()).toHaveLength(3));
});

test("a long search goes on by itself, says what is proved, and stops when told to", async () => {
  const { user } = await checked(manyWrong());
  const card = screen.getByTestId("diagnosis");
  expect(card).toHaveTextContent(/至少填错 \d+ 格/);
  await screen.findByText(/^正在找是哪几格，可以接着填。已经证明至少填错 \d+ 格/);
  await user.click(screen.getByRole("button", { name: "停止" }));
  await waitFor(() => expect(screen.queryByTestId("searching")).not.toBeInTheDocument());
  expect(screen.getByTestId("diagnosis")).toHaveTextContent(/至少填错 \d+ 格/);
});

test("a blank that can hold one figure only is filled in on a click", async () => {
  const sheets = workbookOf(sound, { "t3.r3.1.c1": "" });
  const { user } = await checked(sheets);
  await user.click(screen.getByRole("button", { name: "有 1 个空格的数可以推出来" }));
  expect(screen.queryByRole("button", { name: /^已核对/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^采用：.*空格 → 480$/ }));
  await waitFor(() => expect(outcome()).toBe("pass"));
  expect(cell(sheets, 26, 3)).toBe(480);
});

test("a protected sheet is a sentence, not a failure", async () => {
  const sheets = workbookOf(sound, swapped);
  const { user } = await checked(sheets);
  sheets.sheet("sheet1").isProtected = true;
  await user.click(screen.getByRole("button", { name: /^采用/ }));
  await waitFor(() => expect(screen.getByTestId("said")).toHaveTextContent(/受保护/));
});

test("where totals are formulas, a total of the register finds the wrong part", async () => {
  const sheets = formulaTotals(sound, swapped);
  const { user } = await checked(sheets);
  expect(screen.getByTestId("diagnosis")).toHaveTextContent("错在“自然人”列的某一行");
  await user.click(screen.getByRole("button", { name: "总计是公式，分项填错了很难看出来" }));
  expect(screen.getAllByRole("textbox")).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "各行的总计" }));
  const total = screen.getByRole("textbox", { name: "（一）予以公开 · 总计" });
  await user.type(total, "50x");
  expect(screen.getByText("请填数字")).toBeVisible();
  expect(screen.getByRole("button", { name: "按台账核对" })).toBeDisabled();
  await user.type(total, "{Backspace}4{Enter}");
  await waitFor(() => expect(suspects()).toEqual(["D27=480"]));
  expect(screen.getByText("表上 432，与台账不符")).toBeVisible();
  await user.clear(total);
  await user.click(screen.getByRole("button", { name: "按台账核对" }));
  await waitFor(() => expect(suspects().length).toBeGreaterThan(1));
});

test("随填随核: the suspects are those of the figures that stand there now", async () => {
  const sheets = workbookOf(sound);
  const { session } = await checked(sheets);
  let tell: (change: Change) => void = () => undefined;
  await act(() =>
    session.live.start(
      (told) => {
        tell = told;
        return Promise.resolve();
      },
      { get: () => null, set: () => undefined }
    )
  );
  const type = (figure: number) =>
    act(async () => {
      sheets.sheet("sheet1").set(26, 3, figure);
      tell({ sheet: "sheet1", by: "here" });
    });
  await type(408);
  await waitFor(() => expect(suspects()).toEqual(["D27=480"]));
  await type(480);
  await waitFor(() => expect(suspects()).toEqual([]));
  expect(outcome()).toBe("pass");
});
