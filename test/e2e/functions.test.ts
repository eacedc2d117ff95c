import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import {
  disconnectBrowser,
  openWorkbench,
  siteOrigin,
  type OpenedWorkbench,
} from "./openWorkbench";
import { press } from "./pane";

/**
 * Checks that live in the sheet, calculated by the add-in's functions through Excel's own protocol;
 * and the same workbook without them.
 */
let stage: OpenedWorkbench;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  expect(stage.requests.filter((url) => !url.startsWith(`${siteOrigin()}/`))).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

async function insert(checks: "函数" | "普通公式" | "不要"): Promise<void> {
  stage = await openWorkbench();
  const pane = stage.pane();
  await pane.getByRole("radio", { name: checks, exact: true }).check();
  await pane.getByRole("button", { name: "插入空表" }).click();
  await pane
    .getByText(/已插入 3 张表/)
    .first()
    .waitFor();
}

/** Answers come a moment after the edit, as in Excel. */
async function eventually(address: string, wanted: readonly (readonly unknown[])[]): Promise<void> {
  const until = Date.now() + 15_000;
  let seen = await values(address);
  while (JSON.stringify(seen) !== JSON.stringify(wanted) && Date.now() < until) {
    await stage.page.waitForTimeout(50);
    seen = await values(address);
  }
  expect(seen).toEqual(wanted);
}

const values = (address: string) => stage.run((w, a) => w.values("三、依申请公开", a), address);

/** Types into one cell and tells how long it took until the check cell showed the answer. */
const typeAndWait = (cell: string, value: number, check: string, answer: string) =>
  stage.run(
    async (w, [address, typed, watched, wanted]) => {
      const started = performance.now();
      await w.setValues("三、依申请公开", address, [[typed]]);
      while (w.values("三、依申请公开", watched)[0]?.[0] !== wanted) {
        if (performance.now() - started > 10_000) return -1;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return performance.now() - started;
    },
    [cell, value, check, answer] as const
  );

/** The first applicants' column of 表三, which adds up, and zeros everywhere else. */
const fill = () =>
  stage.run(async (w) => {
    const rows = Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: 7 }, (__, c) =>
        [0, 3, 23].includes(row) && (c === 0 || c === 6) ? 5 : 0
      )
    );
    rows[2] = [5, 0, 0, 0, 0, 0, 5];
    rows[3] = [0, 0, 0, 0, 0, 0, 0];
    await w.setValues("三、依申请公开", "D6:J30", rows);
  });

test("functions calculate live: a wrong figure is told at once, with few calls", async () => {
  await insert("函数");
  const formulas = await stage.run((w) => w.formulas("三、依申请公开", "A32:L33"));
  expect(formulas.flat().filter((formula) => String(formula).startsWith("=XXGK."))).toEqual([
    "=XXGK.BALANCE(D6:J7,D29:J30)",
    "=XXGK.SUMCOLUMNS(D8:J28,D29:J29)",
  ]);
  await eventually("D32:J32", [new Array(7).fill("未填全")]);
  await fill();
  await eventually("D32:J33", [new Array(7).fill("平衡"), new Array(7).fill("平衡")]);
  expect((await values("L6:L30")).flat()).toEqual(new Array(25).fill("平衡"));
  const ms = await typeAndWait("D6", 8, "D32", "差 3（左 8，右 5）");
  expect(ms).toBeGreaterThan(0);
  console.info(`from the edit to the shown answer: ${Math.round(ms)} ms`);
  expect((await values("L6:L6")).flat()).toEqual(["差 3（左 5，右 8）"]);
  await stage.screenshot("functions");
});

test("arrays that are blocked, wrong ranges and errors in cells, as Excel has them", async () => {
  await insert("不要");
  await fill();
  await stage.run((w) => w.setValues("三、依申请公开", "L40", [["=XXGK.SUMROWS(D6:I8,J6:J8)"]]));
  await eventually("L40:L42", [["平衡"], ["平衡"], ["平衡"]]);
  await stage.run((w) => w.setValues("三、依申请公开", "L41", [["备注"]]));
  await eventually("L40:L42", [["#SPILL!"], ["备注"], [""]]);
  await stage.run((w) => w.setValues("三、依申请公开", "L41", [[""]]));
  await eventually("L40:L42", [["平衡"], ["平衡"], ["平衡"]]);
  await stage.run((w) =>
    w.setValues("三、依申请公开", "N40:R40", [
      [
        "=XXGK.SUMROWS(D6:I8,J6:J9)",
        "=XXGK.ATMOST(D6:E6)",
        "=XXGK.SUMROWS(D44:E44,F44)",
        "=XXGK.SUMROWS(D45:E45,F45)",
        "=XXGK.SUMROWS(D46:E46,F46)",
      ],
    ])
  );
  await stage.run((w) =>
    w.setValues("三、依申请公开", "D44:F46", [
      [1, "=1/0", 1],
      [1, "无", 1],
      [1, "", 1],
    ])
  );
  await eventually("N40:R40", [["#VALUE!", "平衡", "非数字", "非数字", "未填全"]]);
}, 60_000);

test("固化 keeps every answer, also when the add-in is gone; 上报版 holds nothing of ours", async () => {
  await insert("函数");
  await fill();
  await stage.run((w) => w.setValues("三、依申请公开", "D6", [[8]]));
  await eventually("D32:E32", [["差 3（左 8，右 5）", "平衡"]]);
  const before = await values("D32:J33");
  await press(stage, "XXGK.Freeze");
  await stage
    .pane()
    .getByText(/已把 7 处函数换成普通公式/)
    .first()
    .waitFor();
  await eventually("D32:J33", before);
  const formulas = await stage.run((w) =>
    w.sheets().flatMap((sheet) => w.formulas(sheet, "A1:Z60").flat())
  );
  expect(formulas.filter((formula) => /XXGK/i.test(String(formula)))).toEqual([]);
  await press(stage, "XXGK.Validate");
  await press(stage, "XXGK.CleanCopy");
  await stage.pane().getByRole("button", { name: "仍然生成" }).click();
  await stage
    .pane()
    .getByText(/已做好上报版，共 3 张表.*含 \d+ 处错误/)
    .first()
    .waitFor();
  const marked = await stage.run((w) => w.marks().map(({ sheet }) => sheet));
  expect(marked.filter((sheet) => sheet.includes("上报版"))).toEqual([]);
  expect(await stage.run((w) => w.sheets().length)).toBe(4);
  const [copy = "", ...more] = await stage.run((w) => w.newWorkbooks());
  expect(more).toEqual([]);
  const bytes = Buffer.from(copy, "base64");
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => `${name}\n${strFromU8(part)}`
  );
  const ours = /<f>|conditionalFormatting|dataValidation|customXml|webextension|XXGK|校验|加载项/i;
  expect(parts.filter((part) => ours.test(part))).toEqual([]);
  expect(
    parts
      .join("")
      .match(/<definedName [^>]*/g)
      ?.filter((name) => !/_xlnm\.Print_/.test(name))
  ).toEqual([]);
  const book = read(bytes);
  expect(book.SheetNames).toEqual(["二、主动公开", "三、依申请公开", "四、复议诉讼"]);
  expect(
    utils.sheet_to_json(book.Sheets["三、依申请公开"] ?? {}, { header: 1, range: "D6:J6" })
  ).toEqual([[8, 0, 0, 0, 0, 0, 5]]);
  await stage.page.evaluate(() => document.querySelector("iframe.pane-frame")?.remove());
  await stage.run((w) => w.setValues("三、依申请公开", "D6", [[5]]));
  await eventually("D32:E32", [["平衡", "平衡"]]);
}, 90_000);

test("while nobody answers, a cell says #BUSY!, and nothing else waits for it", async () => {
  await insert("函数");
  await fill();
  await eventually("D32:E32", [["平衡", "平衡"]]);
  await stage.page.evaluate(() => document.querySelector("iframe.pane-frame")?.remove());
  await stage.run((w) => w.setValues("三、依申请公开", "D6", [[8]]));
  await eventually("D32:E32", [["#BUSY!", ""]]);
  expect(await values("D6:E6")).toEqual([[8, 0]]);
}, 60_000);

test("a new workbook is opened in a page of its own", async () => {
  await insert("不要");
  await fill();
  await press(stage, "XXGK.CleanCopy");
  await stage
    .pane()
    .getByText(/已在新工作簿打开/)
    .first()
    .waitFor();
  await stage.screenshot("new-workbook");
  const [page] = await Promise.all([
    stage.page.waitForEvent("popup"),
    stage.page.getByRole("link", { name: "打开" }).click(),
  ]);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  expect(await page.evaluate(() => window.workbench?.sheets())).toEqual([
    "二、主动公开",
    "三、依申请公开",
    "四、复议诉讼",
  ]);
  expect(await page.evaluate(() => window.workbench?.values("三、依申请公开", "D6:J6"))).toEqual([
    [5, 0, 0, 0, 0, 0, 5],
  ]);
}, 60_000);
