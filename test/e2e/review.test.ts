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


/** 表三, 二、上年结转, 社会公益组织; as a person would type it. */
const type = (value: string) =>
  workbench.run((bench, typed) => {
    const [sheet = ""] = bench.sheets();
    const rows = bench.values(sheet, "A1:L80") as unknown[][];
    const row = rows.findIndex((line) => String(line[0]).startsWith("二、上年结转"));
    bench.setValues(sheet, `G${row + 1}`, [[typed]]);
  }, value);

test("a typed figure renews the verdict within half a second, without a press", async () => {
  await press(workbench, "XXGK.Validate");
  await workbench.pane().locator('[data-testid="verdict"][data-outcome="pass"]').waitFor();
  const before = Date.now();
  await type("0件");
  await workbench.pane().locator('[data-testid="verdict"][data-outcome="review"]').waitFor();
  console.info(`renewed after ${Date.now() - before} ms`);
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
