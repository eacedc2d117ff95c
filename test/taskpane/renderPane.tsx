import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { Session } from "../../src/taskpane/session/Session";
import type { Sheets } from "../../src/sheets/Sheets";

/** The pane over a workbook, as in January 2026. */
export function renderPane(sheets: Sheets, language = "zh-CN") {
  const session = new Session();
  session.connect(sheets);
  render(<App session={session} language={language} thisYear={2026} />);
  return {
    session,
    /** What the ribbon or the page itself sets going. */
    check: () => act(() => session.check()),
    readTitle: () => act(() => session.readTitle()),
    user: userEvent.setup({ pointerEventsCheck: 0 }),
  };
}

/** A workbook of which some calls go otherwise. */
export function altered(sheets: Sheets, otherwise: Partial<Sheets>): Sheets {
  return {
    read: otherwise.read ?? (() => sheets.read()),
    apply: otherwise.apply ?? ((edits) => sheets.apply(edits)),
    selection: otherwise.selection ?? (() => sheets.selection()),
    select: otherwise.select ?? ((sheet, areas) => sheets.select(sheet, areas)),
  };
}
