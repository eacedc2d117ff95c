import {
  disconnectBrowser,
  openWorkbench,
  type OpenedWorkbench,
  siteOrigin,
} from "./openWorkbench";

let stage: OpenedWorkbench;
const open = async (...choice: Parameters<typeof openWorkbench>): Promise<OpenedWorkbench> =>
  (stage = await openWorkbench(...choice));

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  expect(stage.requests.filter((url) => !url.startsWith(`${siteOrigin()}/`))).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

describe("the page", () => {
  test("draws the ribbon from the manifest", async () => {
    const { page } = await open();
    const ribbon = page.getByRole("toolbar", { name: "信息公开年报" });
    expect(await ribbon.getByRole("button").allInnerTexts()).toEqual([
      "插入空表",
      "上年数",
      "同比",
      "校验",
      "清除标记",
      "换成普通公式",
      "上报版",
      "打开窗格",
    ]);
    expect(await ribbon.getByRole("group").count()).toBe(5);
    const validate = ribbon.getByRole("button", { name: "校验" });
    expect(await validate.getAttribute("title")).toContain("Ctrl+Alt+J");
    const icon = validate.locator("img");
    expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
  });

  test("speaks English to the add-in when asked to", async () => {
    const { page, excel } = await open({ lang: "en-US" });
    expect(await page.getByRole("tab", { name: "Disclosure Report" }).count()).toBe(1);
    expect(await page.getByRole("button", { name: "Check" }).count()).toBe(1);
    const language = await excel(() => Promise.resolve(Office.context.displayLanguage));
    expect(language).toBe("en-US");
  });

  test("says what it is and stays in one screen of 1024 pixels", async () => {
    const { page, screenshot } = await open({ sample: "suqian-2020", width: 1024 });
    expect(await page.getByText("工作台（模拟 Excel，仅供试用与开发）").isVisible()).toBe(true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    await screenshot("stage-1024");
  });

  test("opens the pane, closes it and keeps the add-in alive meanwhile", async () => {
    const { page, run, excel } = await open();
    expect(await run((w) => w.isPaneOpen())).toBe(true);
    await excel(async () => {
      (window as unknown as { alive: boolean }).alive = true;
    });
    await page.getByRole("button", { name: "关闭窗格" }).click();
    expect(await run((w) => w.isPaneOpen())).toBe(false);
    await run((w) => w.click("XXGK.Pane"));
    expect(await run((w) => w.isPaneOpen())).toBe(true);
    expect(
      await excel(() => Promise.resolve((window as unknown as { alive: boolean }).alive))
    ).toBe(true);
  });

  test("makes the pane wider and narrower, within Excel's limits", async () => {
    const { page } = await open();
    const handle = page.getByRole("separator", { name: "窗格宽度" });
    await handle.focus();
    for (let press = 0; press < 12; press++) await handle.press("ArrowLeft");
    expect((await page.locator("aside.pane").boundingBox())?.width).toBe(480);
    for (let press = 0; press < 14; press++) await handle.press("ArrowRight");
    expect((await page.locator("aside.pane").boundingBox())?.width).toBe(320);
  });

  test("runs a shortcut of the manifest while the grid has the focus", async () => {
    const { page, run } = await open({ sample: "suqian-2020" });
    expect(await run((w) => w.press("Ctrl+Alt+K"))).toBe(false);
    await run((w) => w.clearLog());
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').click();
    await page.keyboard.press("Control+Alt+j");
    await page.waitForFunction(() => (window.workbench?.log().length ?? 0) > 0);
  });

  test("opens another sample, and another language, from the title bar", async () => {
    const { page } = await open();
    await page.getByLabel("示例").selectOption({ label: "淮南市人民政府办公室 2019" });
    await page.waitForFunction(() => window.workbench?.sheets().includes("依申请公开"));
    await page.getByLabel("语言").selectOption("en-US");
    await page.getByRole("tab", { name: "Disclosure Report" }).waitFor();
    expect(new URL(page.url()).search).toBe("?sample=huainan-2019&lang=en-US");
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
  });

  test("refuses to press a button that is not there", async () => {
    const { run } = await open();
    await expect(run((w) => w.click("XXGK.Nothing"))).rejects.toThrow("功能区没有按钮");
  });
});

describe("the samples", () => {
  const samples: [string, string[]][] = [
    ["blank", ["Sheet1"]],
    ["suqian-2020", ["主动公开", "依申请公开", "复议诉讼"]],
    ["huainan-2019", ["主动公开", "依申请公开", "复议诉讼"]],
    ["pingtan-police-2021", ["年报统计表"]],
    ["pingtan-resources-2023", ["主动公开", "依申请公开", "复议诉讼"]],
  ];

  test.each(samples)("%s opens", async (sample, sheets) => {
    const { run, page, screenshot } = await open({ sample });
    expect(await run((w) => w.sheets())).toEqual(sheets);
    if (sheets.length > 1) await run((w) => w.select("依申请公开", "D7"));
    await page.waitForTimeout(300);
    await screenshot(`sample-${sample}`);
  });

  test("hold the figures as found", async () => {
    const { run } = await open({ sample: "suqian-2020" });
    const values = await run((w) => [
      w.values("主动公开", "B10:D11"),
      w.values("主动公开", "B21:C21"),
      w.values("依申请公开", "D7:J7"),
      w.values("复议诉讼", "A7:O7"),
    ]);
    expect(values).toEqual([
      [
        [4020, "+1036", 474339],
        [4241, "-653", 747594],
      ],
      [[3611, "372718.4969万元"]],
      [[1016, 35, 5, 3, 1, 2, 1062]],
      [[9, 10, 11, 4, 34, 3, 5, 7, 8, 23, 1, 0, 0, 0, 1]],
    ]);
  });
});
