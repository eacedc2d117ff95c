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

/** As narrow as a pane can be in Excel. */
const narrow = () =>
  stage.page.evaluate(() =>
    document.querySelector<HTMLElement>(".pane")?.style.setProperty("--pane-width", "320px")
  );

test("two digits swapped: the cell, the figure, adopted, taken back", async () => {
  stage = await openWorkbench();
  const pane = stage.pane();
  await insertReport(stage, readReport("suqian-2020"), "2019");
  await narrow();
  await type("D8", 408);

  await press(stage, "XXGK.Validate");
  expect(await verdict(stage)).toContain("错误");
  const suspect = pane.getByTestId("suspect");
  expect(await suspect.count()).toBe(1);
  expect(await suspect.getAttribute("data-changes")).toBe("D8=480");
  expect(await pane.getByTestId("diagnosis").innerText()).toMatch(
    /唯一解释[^]*（一）予以公开 × 自然人\s*408 → 480\s[^]*两位数字颠倒/
  );
  const dark = (await marks()).filter(({ fill }) => fill.toUpperCase() === "#B42318");
  expect(dark.map(({ address }) => address)).toEqual(["D8"]);
  await stage.screenshot("suspects-only");

  await pane.getByRole("button", { name: /^定位/ }).click();
  await stage.page.waitForFunction(() => window.workbench?.selection().address === "D8");
  await stage.screenshot("suspects-shown");

  await pane.getByRole("button", { name: "采用：（一）予以公开 × 自然人 408 → 480" }).click();
  await pane.locator('[data-testid="verdict"][data-outcome="pass"]').waitFor();
  expect(await value("D8")).toBe(480);
  expect(await marks()).toEqual([]);
  await stage.screenshot("suspects-adopted");

  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.locator('[data-testid="verdict"][data-outcome="error"]').waitFor();
  expect(await value("D8")).toBe(408);
  await pane.getByText("已改回。").first().waitFor();
});

test("several possibilities: marked as such, and fewer with each cell that was checked", async () => {
  stage = await openWorkbench();
  const pane = stage.pane();
  await insertReport(stage, readReport("pingtan-police-2021"), "2021");
  await narrow();
  await press(stage, "XXGK.Validate");
  const suspects = pane.getByTestId("suspect");
  await suspects.first().waitFor();
  expect(await suspects.count()).toBe(3);
  const picked = (await marks()).filter(({ fill }) => fill.toUpperCase() === "#F7B5AE");
  expect(picked.map(({ address }) => address).sort()).toEqual([
    "D30",
    "D6",
    "D7",
    "J30",
    "J6",
    "J7",
  ]);
  await suspects.first().scrollIntoViewIfNeeded();
  await stage.screenshot("suspects-several");

  await pane.getByRole("button", { name: /^已核对，这一格没有错：二、上年结转.*自然人$/ }).click();
  await pane.getByText("已核对 1 格，查找时不动").waitFor();
  expect(await suspects.count()).toBe(2);
  await pane.getByText("已核对 1 格，查找时不动").click();
  await pane.getByTestId("locked").scrollIntoViewIfNeeded();
  await stage.screenshot("suspects-locked");
});
