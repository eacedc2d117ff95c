import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { Snapshot } from "../../src/sheets/Sheets";
import { SourceFailure } from "../../src/taskpane/session/SourceFailure";
import type { SourceReader } from "../../src/taskpane/session/SourceReader";
import { reportOf } from "../fixtures/county/reportOf";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { renderPane } from "./renderPane";

const names = ["青山县水利局", "青山县林业局", "青山县商务局"];
const books = new Map<string, Snapshot>(
  names.map((name, n) => [
    `${n}.xlsx`,
    writeWorkbook(reportOf(name, 2024, n + 20, () => "2021")).snapshot,
  ])
);
const reader: SourceReader = {
  file: (name) => {
    const snapshot = books.get(name);
    if (snapshot) return Promise.resolve({ snapshot, pictures: 0 });
    const why = { reason: "damaged", detail: "", wanted: "workbook" } as const;
    return Promise.reject(new SourceFailure(why));
  },
  pasted: () => Promise.reject(new Error("nothing is pasted")),
};

async function openPage(sheets = new MemorySheets()) {
  const pane = renderPane(sheets);
  pane.session.prior.connectReader(reader);
  await pane.more("汇总");
  return { ...pane, sheets };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

async function choose(...files: string[]) {
  await act(async () => {
    const input = screen.getByLabelText("加文件…", { selector: "input" });
    const chosen = files.map((name) => {
      const file = new File(["x"], name);
      Object.defineProperty(file, "arrayBuffer", {
        value: () => Promise.resolve(new ArrayBuffer(1)),
      });
      return file;
    });
    fireEvent.change(input, { target: { files: chosen } });
    await Promise.resolve();
  });
}

test("files come in, what became of each unit is listed, and the sum is made and taken back", async () => {
  const { sheets } = await openPage();
  fireEvent.change(screen.getByLabelText("应报单位名单（可以不填）"), {
    target: { value: `${names.join("\n")}\n青山县审计局` },
  });
  press("用这份名单");
  expect(screen.getByText("名单：4 家")).toBeInTheDocument();
  await choose(...books.keys(), "破.xlsx", "~$0.xlsx", "图.png");
  expect(await screen.findByText("共 5 家：计入 3 家，未报 1 家")).toBeInTheDocument();
  expect(screen.getByText("青山县审计局")).toBeInTheDocument();
  expect(screen.getByText(/^读不了/)).toBeInTheDocument();
  expect(screen.queryByText("青山县水利局")).not.toBeInTheDocument();
  press("全部 5");
  expect(screen.getByText("青山县水利局")).toBeInTheDocument();
  const before = (await sheets.read()).sheets.map(({ name }) => name);
  press("生成汇总表（3 家）");
  await screen.findByText(/^汇总表已生成/);
  const made = (await sheets.read()).sheets.map(({ name }) => name);
  expect(made).toEqual(expect.arrayContaining(["三、依申请公开", "各单位明细", "未报名单"]));
  press("撤销");
  await waitFor(() => expect(screen.queryByText(/^汇总表已生成/)).not.toBeInTheDocument());
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(before);
});

test("a figure of the sum is traced to the units that make it up", async () => {
  const { sheets } = await openPage();
  await choose(...books.keys());
  await screen.findByText(/计入 3 家/);
  press("生成汇总表（3 家）");
  await screen.findByText(/^汇总表已生成/);
  const [sheet] = (await sheets.read()).sheets;
  await sheets.select(sheet?.id ?? "", [{ row: 60, column: 0, rows: 1, columns: 1 }]);
  press("选中的数由谁组成");
  expect(await screen.findByText("选中的不是这次生成的汇总表里的数。")).toBeInTheDocument();
  const { sheets: all } = await sheets.read();
  const form = all.find(({ name }) => name === "二、主动公开");
  const row = (form?.values ?? []).findIndex((line) => line[0] === "行政许可");
  const at = { row: row + (form?.row ?? 0), column: 1, rows: 1, columns: 1 };
  await sheets.select(form?.id ?? "", [at]);
  press("选中的数由谁组成");
  expect(await screen.findByText(/^表二 行政许可 本年处理决定数量：\d+$/)).toBeInTheDocument();
  expect(screen.getAllByText(/%/)).not.toHaveLength(0);
});
