import { readReport } from "../fixtures/reports/readReports";
import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { applications, insertReport } from "./insertReport";
import { press, verdict } from "./pane";

/** A clerk swaps two digits, is led to the very cell, adopts the figure, and takes it back. */
let stage: OpenedWorkbench;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

const type = (address: string, value: number) =>
  stage.run((w, [on, at, entry]) => w.setValues(on, at, [[entry]]), [
    applications,
    address,
    value,
  ] as const);
const value = async (address: string) =>
  (await stage.run((w, [on, at]) => w.values(on, at), [applications, address] as const))[0]?.[0];
const marks = () =>
  stage.run(
    (w) => w.marks().filter(({ showing }) => showing) as { address: string; fill: string }[]
  );

test("two digits swapped: the cell, the figure, adopted, taken back", async () => {
  stage = await openWorkbench();
  const pane = stage.pane();
  await insertReport(stage, readReport("suqian-2020"), "2019");
  await stage.page.evaluate(() =>
    document.querySelector<HTMLElement>(".pane")?.style.setProperty("--pane-width", "320px")
  );
  await type("D8", 408);

  await press(stage, "XXGK.Validate");
  expect(await verdict(stage)).toContain("错误");
  const suspect = pane.getByTestId("suspect");
  expect(await suspect.count()).toBe(1);
  expect(await suspect.getAttribute("data-changes")).toBe("D8=480");
  expect(await pane.getByTestId("diagnosis").innerText()).toMatch(
    /唯一解释[^]*（一）予以公开 × 自然人\s*408\s*→\s*480\s*两位数字颠倒/
  );
  const dark = (await marks()).filter(({ fill }) => fill.toUpperCase() === "#B42318");
  expect(dark.map(({ address }) => address)).toEqual(["D8"]);
  await stage.screenshot("suspects-only");

  await pane.getByRole("button", { name: /^定位/ }).click();
  await stage.page.waitForFunction(() => window.workbench?.selection()?.address === "D8");

  await pane.getByRole("button", { name: "采用：（一）予以公开 × 自然人 408 → 480" }).click();
  await pane.locator('[data-testid="verdict"][data-outcome="pass"]').waitFor();
  expect(await value("D8")).toBe(480);
  expect(await marks()).toEqual([]);
  await stage.screenshot("suspects-adopted");

  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.locator('[data-testid="verdict"][data-outcome="error"]').waitFor();
  expect(await value("D8")).toBe(408);
  await pane.getByText("已改回。").waitFor();
});
