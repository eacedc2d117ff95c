import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";

let stage: OpenedWorkbench;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

test("a blank directory is inserted, filled in, checked, and a finding leads to its cell", async () => {
  stage = await openWorkbench();
  const pane = stage.pane();
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("button", { name: "标准目录" }).click();
  await pane.getByRole("combobox", { name: "领域" }).click();
  await pane.getByRole("menuitemcheckbox", { name: /社会救助/ }).click();
  await stage.page.keyboard.press("Escape");
  await pane.getByRole("textbox", { name: /单位名称/ }).fill("青山县");
  await pane.getByRole("button", { name: "插入空白目录" }).click();
  await pane.getByText("已插入工作表：社会救助。").waitFor();
  await stage.run((w) =>
    w.setValues("社会救助", "B4:M4", [
      [
        ...["综合业务", "政策文件", "社会救助政策", "《社会救助暂行办法》", "批准后20内"],
        ...["青山县民政局", "■政府网站", "√", "", "√", "", "√"],
      ],
    ])
  );
  await pane.getByRole("button", { name: "核对本工作簿的目录" }).click();
  await pane.getByTestId("directoryFinding").click();
  await stage.page.waitForFunction(() => window.workbench?.selection().address === "F4");
  expect(await pane.getByTestId("directoryFinding").innerText()).toContain("后20内");
  await stage.screenshot("directory");
});
