import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { Session } from "../../src/taskpane/session/Session";
import type { Sheets } from "../../src/sheets/Sheets";

/** The pane over a workbook, as in January 2026. */
export function renderPane(sheets: Sheets, language = "zh-CN") {
  const session = new Session();
  session.connect(sheets);
  render(<App session={session} language={language} thisYear={2026} />);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  return {
    session,
    /** Opens a page that stands under 更多. */
    more: async (title: string) => {
      await user.click(screen.getByRole("button", { name: "更多" }));
      await user.click(screen.getByRole("button", { name: title }));
      await screen.findByRole("heading", { name: title });
    },
    /** What the ribbon or the page itself sets going. */
    check: () => act(() => session.check()),
    readTitle: () => act(() => session.readTitle()),
    user,
  };
}
