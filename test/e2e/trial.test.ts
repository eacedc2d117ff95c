import type { Workbench } from "../../workbench";
import { trialIds } from "../../src/words/TrialWords";
import { disconnectBrowser, openWorkbench } from "./openWorkbench";

afterAll(disconnectBrowser);

test("a person presses through the fifteen checks: on the stage all pass", async () => {
  const opened = await openWorkbench({ manifest: "manifest-trial.xml" });
  const pane = opened.pane();
  const item = (id: string) => pane.locator(`li[data-check=${id}]`);
  for (const id of trialIds) {
    await item(id).getByRole("button", { name: "检查" }).click();
    if (id === "shortcut") {
      await opened.page.locator("#grid").click();
      await opened.page.keyboard.press("Control+Alt+KeyJ");
    }
    await pane.locator(`li[data-check=${id}][data-outcome]`).waitFor();
    const seen = item(id).getByRole("button", { name: "看到了" });
    if (await seen.isVisible()) await seen.click();
  }
  const json = await pane.getByLabel("结果（JSON）").inputValue();
  const { checks } = JSON.parse(json) as { checks: { id: string; outcome: string }[] };
  expect(checks.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  const sheets = await opened.run((workbench: Workbench) => workbench.sheets());
  for (const name of sheets) expect(json).not.toContain(name);
  await opened.screenshot("trial");
  await opened.close();
});
