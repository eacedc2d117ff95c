import { registerCommands } from "../../src/commands/registerCommands";
import { Session } from "../../src/taskpane/session/Session";
import { SheetsError } from "../../src/sheets/SheetsError";
import type { Sheets } from "../../src/sheets/Sheets";
import { altered } from "../sheets/altered";
import { broken, workbookOf } from "./workbooks";

function ribbon(sheets: Sheets, showAsTaskpane = jest.fn(() => Promise.resolve())) {
  const actions = new Map<string, (event?: { completed(): void }) => Promise<void>>();
  const session = new Session();
  session.connect(sheets);
  registerCommands(
    {
      actions: { associate: (id, action) => void actions.set(id, action) },
      addin: { showAsTaskpane },
    },
    session
  );
  const press = async (id: string) => {
    const completed = jest.fn();
    await actions.get(id)?.({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  };
  return { actions, session, press, showAsTaskpane };
}

const failing = () =>
  altered(workbookOf(broken), { read: () => Promise.reject(new SheetsError("editing", "")) });

test("every id of the manifest has its command", () => {
  expect([...ribbon(workbookOf(broken)).actions.keys()]).toEqual([
    "XXGK.Insert",
    "XXGK.PriorYear",
    "XXGK.Compare",
    "XXGK.Validate",
    "XXGK.ClearMarks",
    "XXGK.Freeze",
    "XXGK.CleanCopy",
    "XXGK.Pane",
  ]);
});

test("插入报表 opens the pane on its page", async () => {
  const { session, press, showAsTaskpane } = ribbon(workbookOf(broken));
  session.go("check");
  await press("XXGK.Insert");
  expect(session.state().page).toBe("insert");
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test("一键校验 checks first and then shows the result", async () => {
  const shown = jest.fn(() => {
    expect(session.state().checked?.validation.verdict).toBe("fail");
    return Promise.resolve();
  });
  const { session, press } = ribbon(workbookOf(broken), shown);
  await press("XXGK.Validate");
  expect(shown).toHaveBeenCalledTimes(1);
  expect(session.state().page).toBe("check");
});

test("the keyboard shortcut has no event", async () => {
  const { actions, session } = ribbon(workbookOf(broken));
  await actions.get("XXGK.Validate")?.();
  expect(session.state().checked).not.toBeNull();
});

test("清除标记 leaves the pane alone", async () => {
  const sheets = workbookOf(broken);
  const { press, showAsTaskpane } = ribbon(sheets);
  await press("XXGK.Validate");
  expect(sheets.marks.length).toBeGreaterThan(0);
  await press("XXGK.ClearMarks");
  expect(sheets.marks).toEqual([]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test.each(["XXGK.Validate", "XXGK.ClearMarks"])(
  "%s is completed after a failure too, and the pane tells of it",
  async (id) => {
    const { session, press, showAsTaskpane } = ribbon(failing());
    await press(id);
    expect(session.state().failure?.reason).toBe("editing");
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  }
);

test("completed is called even when the pane cannot be opened", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation();
  const { session, press } = ribbon(
    workbookOf(broken),
    jest.fn(() => Promise.reject(new Error("no pane")))
  );
  await press("XXGK.Pane");
  expect(session.state().failure?.reason).toBe("unexpected");
  complaints.mockClear();
});
