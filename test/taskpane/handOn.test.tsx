import { screen, within } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { newXlsx } from "../../src/sheets/file/xlsx/newXlsx";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { renderPane } from "./renderPane";
import { broken, sound, workbookOf } from "./workbooks";

const titled = { title: true };

/** The pane on the page 上报, with a host that opens other workbooks. */
async function atHandOn(sheets: MemorySheets) {
  const pane = renderPane(sheets);
  const opened: string[] = [];
  pane.session.handOn.connectOther(() => {
    const target = newXlsx();
    const open = (name: string) => Promise.resolve(void opened.push(name));
    return Promise.resolve({ sheets: target, open });
  });
  const press = async (name: string) =>
    pane.user.click(await screen.findByRole("button", { name }));
  await pane.user.click(screen.getByRole("tab", { name: "上报" }));
  return { ...pane, opened, press };
}
const bar = async (text: RegExp) => {
  await screen.findAllByText(text);
  return screen.getByTestId("said");
};

test("a sound report is handed on at once, and its name is said", async () => {
  const { press, opened } = await atHandOn(workbookOf(sound, {}, titled));
  await press("生成上报版");
  const note = await bar(/已在新工作簿打开，请另存为“宿迁市.*-2020-上报版”/);
  expect(note).not.toHaveTextContent(/错误/);
  expect(note).toHaveAttribute("data-intent", "success");
  expect(opened).toEqual([expect.stringMatching(/^宿迁市.*-2020-上报版$/)]);
});

test("with errors it asks; 去改 checks, and nothing is made", async () => {
  const { press, opened, session } = await atHandOn(workbookOf(broken, {}, titled));
  await press("生成上报版");
  expect(await screen.findByText(/^还有 \d+ 处错误$/)).toBeVisible();
  await press("去改");
  expect(await screen.findByTestId("verdict")).toHaveAttribute("data-outcome", "error");
  expect(session.state().page).toBe("check");
  expect(opened).toEqual([]);
});

test("仍然生成 says so in the pane, not in green, and offers the report to sign", async () => {
  const sheets = workbookOf(broken, {}, titled);
  const { press, opened } = await atHandOn(sheets);
  await press("生成上报版");
  await press("仍然生成");
  const note = await bar(/含 \d+ 处错误/);
  expect(note).toHaveAttribute("data-intent", "warning");
  expect(opened).toHaveLength(1);
  await press("校验报告");
  expect(await screen.findAllByText(/校验报告已写入工作表/)).not.toHaveLength(0);
});

test("a table that is gone is said before and after", async () => {
  const { snapshot } = writeWorkbook(readReport(sound), { layout: "three sheets", title: true });
  const sheets = MemorySheets.from({ ...snapshot, sheets: snapshot.sheets.slice(0, -1) });
  const { press } = await atHandOn(sheets);
  await press("生成上报版");
  expect(within(await screen.findByRole("alertdialog")).getByText(/没有找到表四/)).toBeVisible();
  await press("仍然生成");
  expect(await bar(/没有找到表四/)).toBeTruthy();
});

describe("text in the place of numbers", () => {
  const changes = { "t3.r1.c1": "4件" };

  test("is shown cell by cell, changed on a click, and text again when that is undone", async () => {
    const sheets = workbookOf(sound, changes, titled);
    const { press, opened } = await atHandOn(sheets);
    const before = await sheets.read();
    await press("生成上报版");
    const list = await screen.findByRole("list", { name: /有 1 格写的是文字/ });
    expect(within(list).getByText("4件 → 4")).toBeVisible();
    expect(await sheets.read()).toEqual(before);
    await press("改成数字再做");
    await press("仍然生成");
    expect(await bar(/已把 1 格改成数字/)).toBeTruthy();
    expect(opened).toHaveLength(1);
    await press("撤销");
    await screen.findAllByText(/已撤销/);
    expect(await sheets.read()).toEqual(before);
  });

  test("is left alone where the person says so", async () => {
    const sheets = workbookOf(sound, changes, titled);
    const { press, opened } = await atHandOn(sheets);
    const before = await sheets.read();
    await press("生成上报版");
    await press("不改，照样做");
    await press("仍然生成");
    await screen.findAllByText(/已做好上报版/);
    expect(opened).toHaveLength(1);
    expect(await sheets.read()).toEqual(before);
  });

  test("is left alone, and nothing made, where she gives up", async () => {
    const sheets = workbookOf(sound, changes, titled);
    const { press, opened } = await atHandOn(sheets);
    await press("生成上报版");
    await press("取消");
    expect(opened).toEqual([]);
  });
});

test("a second press makes no second workbook unasked", async () => {
  const { press, opened } = await atHandOn(workbookOf(sound, {}, titled));
  await press("生成上报版");
  await screen.findAllByText(/已做好上报版/);
  await press("生成上报版");
  await screen.findByText("刚才已经做过一份");
  await press("不做了");
  expect(opened).toHaveLength(1);
  await press("生成上报版");
  await press("再做一份");
  await screen.findAllByText(/已做好上报版/);
  expect(opened).toHaveLength(2);
});

test("without tables it says so, and not in green", async () => {
  const { press, opened } = await atHandOn(new MemorySheets());
  await press("生成上报版");
  expect(await bar(/没有找到年报的表/)).toHaveAttribute("data-intent", "warning");
  expect(opened).toEqual([]);
});
