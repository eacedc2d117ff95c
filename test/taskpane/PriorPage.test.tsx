import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { SourceFailure } from "../../src/taskpane/session/SourceFailure";
import type { SourceReader } from "../../src/taskpane/session/SourceReader";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { changed, twoYears, yearAfter } from "../features/reading/prior/priorYears";
import { renderPane } from "./renderPane";
import { openDetails, unfold } from "./unfold";

const then = readReport("suqian-2020");
const now = yearAfter(then);
const opened = { snapshot: writeWorkbook(then).snapshot, pictures: 0 };
const reader: SourceReader = {
  file: () => Promise.resolve(opened),
  pasted: () => Promise.resolve(opened),
};

async function openPage(sheets: MemorySheets, read = reader) {
  const pane = renderPane(sheets);
  pane.session.prior.connectReader(read);
  await act(async () => {
    pane.session.go("fill");
    await Promise.resolve();
  });
  return pane;
}
const names = async (sheets: MemorySheets) => (await sheets.read()).sheets.map(({ name }) => name);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (name = "上年.docx") =>
  act(async () => {
    const input = screen.getByLabelText("选择上年的文件…", { selector: "input" });
    const file = new File(["x"], name);
    Object.defineProperty(file, "arrayBuffer", {
      value: () => Promise.resolve(new ArrayBuffer(1)),
    });
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });

test("a file is shown cell by cell before anything is written, then stored, and can be undone", async () => {
  const sheets = MemorySheets.from(writeWorkbook(now).snapshot);
  const before = await names(sheets);
  await openPage(sheets);
  await choose();
  expect(await screen.findByText(/读出：宿迁市 2020 年度/)).toBeInTheDocument();
  expect(screen.getByText("372718.4969万元 ?")).toHaveAttribute("title", "后面带“万元”");
  expect(await names(sheets)).toEqual(before);
  press("存入工作簿");
  expect(await screen.findAllByText(/已存入工作表“上年数”。有存疑或没有读到的/)).not.toHaveLength(
    0
  );
  expect(screen.getByTestId("said")).toHaveAttribute("data-intent", "warning");
  expect(await names(sheets)).toEqual([...before, "上年数"]);
  press("撤销");
  expect(await screen.findAllByText("已撤销。")).not.toHaveLength(0);
  expect(await names(sheets)).toEqual(before);
});

test("what was read need not be taken", async () => {
  const sheets = new MemorySheets();
  await openPage(sheets);
  await choose();
  await screen.findByText(/读出：/);
  press("不取");
  expect(screen.queryByText(/读出：/)).toBeNull();
  expect(await names(sheets)).toEqual(["Sheet1"]);
});

describe("a report that is not of the year before, or not of this unit", () => {
  const own = { ...now, unit: "泗阳县", year: 2024 };

  test("is said before anything is stored, both side by side; the choice is the person's", async () => {
    const sheets = MemorySheets.from(writeWorkbook(own).snapshot);
    await openPage(sheets);
    await choose();
    expect(await screen.findByTestId("otherReport")).toHaveTextContent(
      "单位不同，年度也不衔接：工作簿里是 泗阳县 2024 年度，读出的是 宿迁市 2020 年度。"
    );
    expect(screen.queryByRole("button", { name: "存入工作簿" })).toBeNull();
    press("没有选错，存入工作簿");
    expect(await screen.findAllByText(/已存入工作表“上年数”/)).not.toHaveLength(0);
  });

  test("nothing is filled from another year than the one before", async () => {
    await openPage(await twoYears({ ...now, year: 2024 }, then));
    await screen.findByTestId("chart");
    expect(screen.getByTestId("chart")).toHaveTextContent("2020 年本年（2024）");
    press("按上年填“上年结转”");
    expect(await screen.findAllByText(/不是上一年度的，没有填/)).not.toHaveLength(0);
  });

  test("a unit that the report does not state is asked for, and then looked at", async () => {
    const nameless = writeWorkbook(then, { title: false }).snapshot;
    const read = { ...reader, file: () => Promise.resolve({ snapshot: nameless, pictures: 0 }) };
    await openPage(MemorySheets.from(writeWorkbook(own).snapshot), read);
    await choose();
    const field = await screen.findByLabelText("这是哪个单位的报告");
    expect(screen.queryByTestId("otherReport")).toBeNull();
    fireEvent.change(field, { target: { value: "宿迁市" } });
    await act(async () => {
      fireEvent.blur(field);
      await Promise.resolve();
    });
    expect(await screen.findByText(/读出：宿迁市/)).toBeInTheDocument();
    expect(await screen.findByTestId("otherReport")).toHaveTextContent("单位不同");
  });
});

test("what is pasted is read, not put into the page", async () => {
  const pasted = jest.fn((...given: Parameters<SourceReader["pasted"]>) => reader.pasted(...given));
  await openPage(new MemorySheets(), { ...reader, pasted });
  const data = { getData: (type: string) => (type === "text/html" ? "<table></table>" : "文字") };
  await act(async () => {
    fireEvent.paste(screen.getByLabelText("或粘贴到这里"), { clipboardData: data });
    await Promise.resolve();
  });
  expect(await screen.findByText(/来源：粘贴的内容/)).toBeInTheDocument();
  expect(pasted).toHaveBeenCalledWith({ html: "<table></table>", text: "文字" });
});

test.each([
  [new SourceFailure({ wanted: "document", reason: "oldWord", detail: "" }), "旧版 Word"],
  [new SourceFailure({ wanted: "workbook", reason: "encrypted", detail: "" }), "密码"],
])("a file that cannot be read is answered with a sentence", async (failure, sentence) => {
  await openPage(new MemorySheets(), { ...reader, file: () => Promise.reject(failure) });
  await choose();
  expect(await screen.findAllByText(new RegExp(sentence))).not.toHaveLength(0);
});

test("a document without tables is refused with a sentence", async () => {
  const none = { snapshot: await new MemorySheets().read(), pictures: 2 };
  await openPage(new MemorySheets(), { ...reader, file: () => Promise.resolve(none) });
  await choose();
  expect(await screen.findAllByText(/图片里的数读不出来/)).not.toHaveLength(0);
});

describe("with last year's figures in the workbook", () => {
  test("the comparison is inserted, and its chart drawn", async () => {
    const sheets = await twoYears(now, then);
    await openPage(sheets);
    const chart = await screen.findByTestId("chart");
    expect(within(chart).getAllByRole("rowheader")).toHaveLength(10);
    press("插入同比");
    expect(await screen.findAllByText(/已插入 4 张同比表/)).not.toHaveLength(0);
    expect(await names(sheets)).toContain("同比 三、依申请公开");
  });

  test("the carry-over is filled only after a question where something else stands", async () => {
    const sheets = await twoYears(
      changed(now, "t3", 1, 0, () => 9),
      then
    );
    await openPage(sheets);
    await screen.findByTestId("chart");
    press("按上年填“上年结转”");
    expect(await screen.findByText(/有 1 格已填了别的数/)).toBeInTheDocument();
    press("换成上年报告的数");
    expect(await screen.findAllByText("已填 1 格。")).not.toHaveLength(0);
  });

  test("removing is asked about where formulas read it", async () => {
    const sheets = await twoYears(now, then);
    sheets.sheet("依申请公开").set(60, 0, 1, "='上年数'!$B$8");
    await openPage(sheets);
    await screen.findByTestId("chart");
    press("移除上年数");
    expect(await screen.findByText(/有 1 个公式在用上年数/)).toBeInTheDocument();
    press("仍然移除");
    expect(await screen.findAllByText("已移除上年数。")).not.toHaveLength(0);
    await waitFor(async () => expect(await names(sheets)).not.toContain("上年数"));
  });

  test("校验 includes the checks across years and says so", async () => {
    const { check, user } = await openPage(
      await twoYears(
        changed(now, "t3", 1, 6, (f) => f + 1),
        then
      )
    );
    await check();
    await openDetails(user);
    await unfold(user);
    expect(screen.getByText("已与上年数核对：宿迁市2020 年度")).toBeInTheDocument();
    expect(screen.getByText(/上年结转 12，上年报告结转下年度 11/)).toBeInTheDocument();
  });
});
