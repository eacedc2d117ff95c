import { act, screen, waitFor } from "@testing-library/react";
import type { Change } from "../../src/sheets/Watch";
import type { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import { preferences, type Preferences } from "../../src/taskpane/session/Preferences";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { renderPane } from "./renderPane";
import { sound, workbookOf } from "./workbooks";

const { places } = writeWorkbook(readReport(sound));

function memory(kept: Record<string, string> = {}): Preferences {
  return {
    get: (name) => kept[name] ?? null,
    set: (name, value) => {
      kept[name] = value;
    },
  };
}

async function opened(kept: Record<string, string> = {}, sheets: MemorySheets = workbookOf(sound)) {
  let tell: (change: Change) => void = () => undefined;
  const pane = renderPane(sheets);
  await act(() =>
    pane.session.live.start((told) => {
      tell = told;
      return Promise.resolve();
    }, memory(kept))
  );
  await pane.check();
  const read = jest.spyOn(sheets, "read");
  const apply = jest.spyOn(sheets, "apply");
  const put = (code: string, value: string | number, change: Partial<Change> = {}) =>
    act(async () => {
      const place = places.get(code)!;
      sheets.sheet(place.sheet).set(place.row, place.column, value);
      tell({ sheet: "sheet1", by: "here", ...change });
    });
  return { ...pane, sheets, kept, read, apply, put, tell: (c: Change) => act(async () => tell(c)) };
}

const line = () => screen.queryByTestId("live")?.dataset["result"] ?? "fresh";
const outcome = () => screen.getByTestId("verdict").dataset["outcome"];
const aMoment = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

describe("by the clock", () => {
  afterEach(() => jest.useRealTimers());
  const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

  test("a typed figure: the verdict is of before at once, and renewed a fifth of a second later", async () => {
    const { put, read, apply } = await opened();
    jest.useFakeTimers();
    await put("t3.r1.c1", 1e6);
    expect(line()).toBe("stale");
    expect(outcome()).toBe("pass");
    await pass(199);
    expect(read).not.toHaveBeenCalled();
    await pass(1);
    expect(outcome()).toBe("error");
    expect(line()).toBe("renewed");
    expect(apply).not.toHaveBeenCalled();
  });

  test("figures typed one after the other are read once", async () => {
    const { put, read } = await opened();
    jest.useFakeTimers();
    for (let n = 1; n <= 5; n += 1) {
      await put("t3.r1.c1", n);
      await pass(150);
    }
    await pass(50);
    expect(line()).toBe("renewed");
    expect(read).toHaveBeenCalledTimes(1);
  });
});

test("switched off: the verdict says that it is of before, and the button renews it", async () => {
  const { put, user, kept, read } = await opened();
  await user.click(screen.getByRole("switch", { name: "随填随核" }));
  expect(kept).toEqual({ live: "off" });
  await put("t3.r1.c1", 1e6);
  await aMoment(400);
  expect(read).not.toHaveBeenCalled();
  expect(screen.getByText("表里的数改过了，下面是改动之前的结果。")).toBeVisible();
  expect(outcome()).toBe("stale");
  expect(screen.getByRole("heading", { name: "改过了，重新校验" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "重新校验" }));
  await waitFor(() => expect(outcome()).toBe("error"));
  expect(line()).toBe("fresh");
});

test("the choice is remembered; switching on renews what is of before", async () => {
  const { put, user } = await opened({ live: "off" });
  expect(screen.getByRole("switch", { name: "随填随核" })).not.toBeChecked();
  await put("t3.r1.c1", 1e6);
  await user.click(screen.getByRole("switch", { name: "随填随核" }));
  await waitFor(() => expect(outcome()).toBe("error"));
});

test("a co-author's change is said, and left to the button", async () => {
  const { put, tell, read } = await opened();
  await put("t3.r1.c1", 1e6, { by: "others" });
  // Her change makes formulas calculate here too.
  await tell({ sheet: "sheet1", by: "calculation" });
  await aMoment(400);
  expect(line()).toBe("stale");
  expect(read).not.toHaveBeenCalled();
});

test("a formula's result that changes is found, without a word where nothing changes", async () => {
  const { put, tell } = await opened();
  await tell({ sheet: "sheet1", by: "calculation" });
  await aMoment(400);
  expect(line()).toBe("fresh");
  await put("t3.r1.c1", 1e6, { by: "calculation" });
  await waitFor(() => expect(outcome()).toBe("error"));
});

test("calculation that never ends does not put the reading off", async () => {
  const { put, tell } = await opened();
  await put("t3.r1.c1", 1e6);
  for (let n = 0; n < 8; n += 1) {
    await aMoment(50);
    await tell({ sheet: "sheet1", by: "calculation" });
  }
  await waitFor(() => expect(outcome()).toBe("error"));
});

test("a sheet without a table is no matter, whether it is changed, goes or comes", async () => {
  const { tell, read } = await opened();
  await tell({ sheet: "other", by: "here" });
  await tell({ sheet: "other", by: "others" });
  await aMoment(400);
  expect(read).not.toHaveBeenCalled();
  await tell({ sheet: null, by: "here" });
  await waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  await aMoment(50);
  expect(line()).toBe("fresh");
});

test("a copy of a sheet with tables is found", async () => {
  const { tell, read, sheets } = await opened();
  const snapshot = await sheets.read();
  const copy = { ...snapshot.sheets[0]!, id: "copy", name: "副本" };
  read.mockResolvedValue({ ...snapshot, sheets: [...snapshot.sheets, copy] });
  await tell({ sheet: null, by: "here" });
  await waitFor(() => expect(line()).toBe("renewed"));
});

test("before the first check nothing is read", async () => {
  const sheets = workbookOf(sound);
  let tell: (change: Change) => void = () => undefined;
  const { session } = renderPane(sheets);
  await act(() =>
    session.live.start((told) => {
      tell = told;
      return Promise.resolve();
    }, memory())
  );
  const read = jest.spyOn(sheets, "read");
  await act(async () => tell({ sheet: "sheet1", by: "here" }));
  await aMoment(400);
  expect(read).not.toHaveBeenCalled();
});

test("a change while the button's own check runs: the new verdict is of before, and renewed", async () => {
  const { put, session, sheets } = await opened();
  const snapshot = await sheets.read();
  let answer: () => void = () => undefined;
  jest
    .spyOn(sheets, "read")
    .mockReturnValueOnce(new Promise((resolve) => (answer = () => resolve(snapshot))));
  let checking = Promise.resolve();
  act(() => {
    checking = session.check();
  });
  await put("t3.r1.c1", 1e6);
  await act(async () => {
    answer();
    await checking;
  });
  expect(line()).toBe("stale");
  await waitFor(() => expect(outcome()).toBe("error"));
});

test("a workbook that cannot be read: the old verdict stays and says so, nothing else", async () => {
  const { put, read } = await opened();
  read.mockRejectedValue(new Error("busy"));
  await put("t3.r1.c1", 1e6);
  await aMoment(400);
  expect(line()).toBe("stale");
  expect(outcome()).toBe("stale");
  expect(screen.getByRole("button", { name: "重新校验" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "重试" })).not.toBeInTheDocument();
});

test("a host that tells of no changes offers no choice", async () => {
  const { session, check } = renderPane(workbookOf(sound));
  await act(() => session.live.start(() => Promise.reject(new Error("no events")), memory()));
  await check();
  expect(screen.queryByRole("switch")).not.toBeInTheDocument();
});

test.each(["on", "off"])(
  "with it %s, what was adopted is said while it stands, and no longer",
  async (live) => {
    const { put, user } = await opened({ live }, workbookOf(sound, { "t3.r3.1.c1": 408 }));
    await user.click(await screen.findByRole("button", { name: /^采用：/ }));
    const adopted = () => screen.queryByTestId("said");
    await waitFor(() => expect(adopted()).toHaveTextContent("408 → 480"));
    await put("t3.r1.c2", 5);
    await aMoment(500);
    expect(adopted()).toHaveTextContent("408 → 480");
    await put("t3.r3.1.c1", 481);
    await waitFor(() => expect(adopted()).toBeNull());
  }
);

describe("preferences", () => {
  beforeEach(() => localStorage.clear());

  test("are kept in the browser, apart for each place that Office runs in", () => {
    preferences(() => localStorage, "p1/").set("live", "off");
    expect(preferences(() => localStorage, "p1/").get("live")).toBe("off");
    expect(preferences(() => localStorage, "p2/").get("live")).toBeNull();
  });

  test("live as long as the page where the browser keeps nothing", () => {
    const none = preferences(() => {
      throw new DOMException("denied", "SecurityError");
    }, "");
    none.set("live", "off");
    expect(none.get("live")).toBe("off");
  });
});
