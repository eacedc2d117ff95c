import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** The report's sentences on the page 正文, in a pane of 350 and of 320 pixels. */
let stage: OpenedWorkbench;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

const sentences = [
  "一、总体情况",
  "全市各部门今年发布信息1286条。新收政府信息公开申请1062件，上年结转11件。办结的申请中，予以公开540件，部分公开49件，无法提供359件。",
  "全年新收申请同比增长13.6%。行政复议34件，其中维持10件。",
].join("\n");

async function putIn(): Promise<void> {
  const pane = stage.pane();
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("button", { name: "正文" }).click();
  await pane.getByRole("textbox", { name: "粘贴正文" }).fill(sentences);
  await stage.screenshot("text-entry");
  await pane.getByRole("button", { name: "核对正文" }).click();
  await pane.getByTestId("textVerdict").waitFor();
}

test.each([1366, 1336])(
  "a number that contradicts leads to its cells, at %i pixels",
  async (width) => {
    stage = await openWorkbench({ sample: "suqian-2020", width });
    const pane = stage.pane();
    await putIn();
    await stage.screenshot(`text-${String(width)}`);
    const wrong = pane.locator('[data-testid="claim"][data-outcome="disagree"]');
    expect(await wrong.first().innerText()).toContain("540");
    expect(
      await pane.locator('[data-testid="claim"][data-outcome="agree"]').count()
    ).toBeGreaterThan(3);
    const panel = pane.getByTestId("claimPanel");
    expect(await panel.innerText()).toContain("504");
    await panel.getByRole("button", { name: /^看这/ }).first().click();
    await stage.page.waitForFunction(() => window.workbench?.selection().sheet === "依申请公开");
    await stage.screenshot(`text-cells-${String(width)}`);
  }
);

test("from one contradiction to the next by keyboard, and sentences from the tables", async () => {
  stage = await openWorkbench({ sample: "suqian-2020" });
  const pane = stage.pane();
  await putIn();
  const current = pane.locator('[data-testid="claim"][aria-current="true"]');
  const first = await current.innerText();
  await current.focus();
  await stage.page.keyboard.press("Alt+ArrowDown");
  await pane
    .locator('[data-testid="claim"][aria-current="true"]')
    .filter({ hasNotText: first })
    .or(current)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "生成文字" }).click();
  await pane.getByTestId("draft").first().waitFor();
  await stage.screenshot("text-draft");
});
