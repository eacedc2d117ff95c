import { act, screen } from "@testing-library/react";
import { openPane } from "../../src/taskpane/openPane";
import { Session } from "../../src/taskpane/session/Session";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";

function setting(office: unknown) {
  document.body.innerHTML = '<div id="root"></div>';
  return {
    root: document.getElementById("root") as HTMLElement,
    office: office as typeof Office | undefined,
    session: new Session(),
    workbook: () => new MemorySheets(),
    watch: () => Promise.resolve(),
    preferences: () => ({ get: () => null, set: () => undefined }),
    thisYear: 2026,
    reportYear: 2025,
    browserLanguage: "zh-CN",
  };
}

const officeIn = (host: string | null, displayLanguage = "zh-CN") => ({
  onReady: () => Promise.resolve({ host, platform: null }),
  context: { displayLanguage },
});

const open = (office: unknown) => act(() => openPane(setting(office)));

test("in Excel it opens in Excel's language", async () => {
  await open(officeIn("Excel", "en-US"));
  expect(screen.getByRole("tab", { name: "Insert" })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe("en-US");
});

test("any language but English gets Chinese", async () => {
  await open(officeIn("Excel", "de-DE"));
  expect(screen.getByRole("tab", { name: "插入" })).toBeInTheDocument();
});

test.each([
  ["office.js did not load", undefined],
  ["a page in a browser", officeIn(null)],
  ["another program", officeIn("Word")],
])("%s: one sentence instead of the pane", async (_, office) => {
  await open(office);
  expect(screen.getByText(/没有连上 Excel/)).toBeInTheDocument();
  expect(screen.queryByRole("tab")).not.toBeInTheDocument();
});

test("when Excel does not answer in time it says so, and opens when it does", async () => {
  jest.useFakeTimers();
  let answer: (info: unknown) => void = () => undefined;
  const late = {
    ...officeIn("Excel"),
    onReady: () => new Promise((resolve) => (answer = resolve)),
  };
  const opening = openPane(setting(late));
  await act(async () => jest.advanceTimersByTime(15_000));
  expect(screen.getByText(/没有连上 Excel/)).toBeInTheDocument();
  jest.useRealTimers();
  await act(async () => {
    answer({ host: "Excel", platform: null });
    await opening;
  });
  expect(screen.getByRole("tab", { name: "插入" })).toBeInTheDocument();
});
