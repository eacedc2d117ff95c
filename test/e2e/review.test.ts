import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { press } from "./pane";

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ sample: "suqian-2020" });
}, 240_000);

afterAll(async () => {
  await workbench.close();
  await disconnectBrowser();
});

/** 表三, 二、上年结转 × 社会公益组织, as a person types it. */
const type = (value: string) =>
  workbench.run((bench, typed) => bench.setValues("依申请公开", "G8", [[typed]]), value);

test("a typed figure renews the verdict without a press, soon enough on a busy machine too", async () => {
  await press(workbench, "XXGK.Validate");
  await workbench.pane().locator('[data-testid="verdict"][data-outcome="pass"]').waitFor();
  const before = Date.now();
  await type("0件");
  await workbench.pane().locator('[data-testid="verdict"][data-outcome="review"]').waitFor();
  expect(Date.now() - before).toBeLessThan(2_000);
  await workbench.screenshot("review-live");
});

test("it is explained, and the explanation is in the workbook", async () => {
  const pane = workbench.pane();
  await pane.getByRole("button", { name: "写核实说明" }).click();
  await workbench.screenshot("review-writing");
  await pane.getByRole("textbox").fill("台账即如此，见2021年1月机构划转文件。");
  await pane.getByRole("button", { name: "保存说明" }).click();
  await pane.locator('[data-testid="verdict"][data-outcome="pass"]').waitFor();
  await pane.getByRole("button", { name: "已说明 1 条" }).click();
  await workbench.screenshot("review-explained");
  await type("0 件");
  await pane.getByText(/^数值已变，原说明失效/).waitFor();
  await workbench.screenshot("review-lapsed");
});

test("a rule is switched off for a reason", async () => {
  const pane = workbench.pane();
  await pane.getByRole("button", { name: "校验规则" }).click();
  await workbench.screenshot("review-rules");
  await pane.locator('[data-rule="D3"]').getByRole("switch").click();
  await workbench.screenshot("review-rule-asked");
  await pane.getByRole("textbox").fill("上级来函明确可以带单位。");
  await pane.getByRole("button", { name: "停用", exact: true }).click();
  await pane.getByText("已停用：上级来函明确可以带单位。").waitFor();
  await workbench.screenshot("review-rule-off");
  await pane.getByRole("button", { name: "返回校验" }).click();
  await pane.locator('[data-testid="verdict"][data-outcome="pass"]').waitFor();
  await workbench.screenshot("review-off-result");
});

test("the report is written, and is no table of the next check", async () => {
  const pane = workbench.pane();
  await pane.getByRole("button", { name: "校验报告" }).click();
  await pane
    .getByText(/^校验报告已写入工作表/)
    .first()
    .waitFor();
  await workbench.screenshot("review-report");
  const rows = await workbench.run((bench) => bench.values("校验报告", "A1:F200"));
  const texts = rows.flat().map(String);
  expect(texts).toContain("填报人：");
  expect(texts).toContainEqual(expect.stringContaining("停用原因：上级来函明确可以带单位。"));
  await workbench.run((bench) => bench.click("XXGK.Validate"));
  expect(await pane.getByTestId("verdict").getAttribute("data-outcome")).toBe("pass");
});

test("nothing went wrong on the way", () => {
  expect(workbench.errors).toEqual([]);
});
