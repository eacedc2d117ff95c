import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Sheets } from "../sheets/Sheets";
import type { Watch } from "../sheets/Watch";
import { App } from "./App";
import { NoExcel } from "./components/NoExcel";
import type { Preferences } from "./session/Preferences";
import type { Session } from "./session/Session";

export interface PaneSetting {
  readonly root: HTMLElement;
  /** Undefined where office.js did not load. */
  readonly office: typeof Office | undefined;
  readonly session: Session;
  /** The open workbook, once Excel is there. */
  readonly workbook: () => Sheets;
  readonly watch: Watch;
  readonly preferences: (partition: string) => Preferences;
  readonly thisYear: number;
  readonly reportYear: number;
  /** For the sentence that is shown where Excel cannot be asked for its language. */
  readonly browserLanguage: string;
  /** What is shown once Excel is there; the pane itself unless told. */
  readonly draw?: (shown: Shown) => ReactNode | Promise<ReactNode>;
}

export interface Shown {
  readonly session: Session;
  readonly language: string;
  readonly thisYear: number;
  readonly reportYear: number;
}

/** So long Excel may take to answer before the person is told. */
const patience = 15_000;

/** Draws the pane, or one sentence that says why it cannot work here. */
export async function openPane(setting: PaneSetting): Promise<void> {
  const {
    root,
    office,
    session,
    workbook,
    watch,
    preferences,
    thisYear,
    reportYear,
    browserLanguage,
  } = setting;
  const { draw = (shown: Shown) => <App {...shown} /> } = setting;
  const page = createRoot(root);
  const giveUp = () => page.render(<NoExcel language={browserLanguage} />);
  if (!office) {
    giveUp();
    return;
  }
  const timer = setTimeout(giveUp, patience);
  const { host } = await office.onReady();
  clearTimeout(timer);
  if (String(host) !== "Excel") {
    giveUp();
    return;
  }
  const language = office.context.displayLanguage;
  // Older versions of Office know no partition.
  const partition = office.context.partitionKey as string | undefined;
  root.ownerDocument.documentElement.lang = language;
  session.connect(workbook());
  page.render(await draw({ session, language, thisYear, reportYear }));
  await session.readTitle();
  await session.live.start(watch, preferences(partition ?? ""));
}
