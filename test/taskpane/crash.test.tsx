import { act, fireEvent, screen } from "@testing-library/react";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { Session } from "../../src/taskpane/session/Session";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { renderPane } from "./renderPane";
import { sound, workbookOf } from "./workbooks";

/** The component that cannot be drawn for now. */
let mockBroken: string | null = null;

/** The components of a file, each of which draws nothing while it is the broken one. */
function mockBreakable(file: string): object {
  const guard = ([name, draw]: [string, unknown]) => [
    name,
    (props: unknown) => {
      if (mockBroken === name) throw new Error(`${name} cannot be drawn`);
      return (draw as (props: unknown) => unknown)(props);
    },
  ];
  return Object.fromEntries(Object.entries(jest.requireActual<object>(file)).map(guard)) as object;
}

jest.mock("../../src/taskpane/components/CheckPage", () =>
  mockBreakable("../../src/taskpane/components/CheckPage")
);
jest.mock("../../src/taskpane/components/prior/PriorPage", () =>
  mockBreakable("../../src/taskpane/components/prior/PriorPage")
);
jest.mock("../../src/taskpane/components/said/SaidBar", () =>
  mockBreakable("../../src/taskpane/components/said/SaidBar")
);

/** Something happens, and the component fails over it. */
function breakDown(session: Session, component: string) {
  // React tells the developer of it, as it should.
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  mockBroken = component;
  act(() => session.store.part("pane").set({ hints: new Set() }));
  mockBroken = null;
  expect(complaints).toHaveBeenCalled();
  complaints.mockClear();
}

afterEach(() => {
  mockBroken = null;
});

const button = (name: string) => screen.getByRole("button", { name });

test("a page that cannot be drawn says so, and its half-written explanation is there again", async () => {
  const { user, check, session } = renderPane(workbookOf(sound, { "t3.r2.c4": "0件" }));
  await check();
  await user.click(await screen.findByRole("button", { name: "写核实说明" }));
  await user.type(screen.getByRole("textbox", { name: /核实说明/ }), "台账即");
  breakDown(session, "CheckPage");
  expect(screen.getByRole("alert")).toHaveTextContent("这一页出错了");
  expect(screen.getByRole("alert")).toHaveTextContent("您的表没有动。");
  expect(screen.getByRole("tab", { name: "校验" })).toBeVisible();
  await user.click(button("给技术人员看的"));
  expect(screen.getByText(/CheckPage cannot be drawn/)).toBeVisible();
  await user.click(button("重新打开这一页"));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByTestId("verdict")).toBeVisible();
  expect(screen.getByRole("textbox", { name: /核实说明/ })).toHaveValue("台账即");
});

test("the other pages are at hand while one cannot be drawn", async () => {
  const { user, check, session } = renderPane(workbookOf(sound));
  await check();
  breakDown(session, "CheckPage");
  await user.click(screen.getByRole("tab", { name: "插入" }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "校验" }));
  expect(await screen.findByTestId("verdict")).toBeVisible();
});

test("when the whole pane fails, the form's draft is there again", async () => {
  const { user, session } = renderPane(new MemorySheets());
  await user.type(screen.getByRole("textbox", { name: /单位/ }), "云溪县民政局");
  breakDown(session, "SaidBar");
  expect(screen.getByRole("alert")).toHaveTextContent("窗格出错了");
  await user.click(button("重新打开"));
  expect(screen.getByRole("textbox", { name: /单位/ })).toHaveValue("云溪县民政局");
});

test("last year's preview is there again", async () => {
  const { session } = renderPane(new MemorySheets());
  const opened = { snapshot: writeWorkbook(readReport(sound)).snapshot, pictures: 0 };
  session.prior.connectReader({
    file: () => Promise.resolve(opened),
    pasted: () => Promise.resolve(opened),
  });
  await act(async () => {
    session.go("fill");
    await Promise.resolve();
  });
  await act(async () => {
    fireEvent.paste(screen.getByLabelText("或粘贴到这里"), {
      clipboardData: { getData: () => "文字" },
    });
    await Promise.resolve();
  });
  await screen.findByText(/读出：/);
  breakDown(session, "PriorPage");
  await act(async () => {
    fireEvent.click(button("重新打开这一页"));
    await Promise.resolve();
  });
  expect(screen.getByText(/读出：/)).toBeVisible();
});
