import type { TrialFacts, TrialHost } from "../../features/doing/trial/Trial";
import type { Session } from "../session/Session";

/** Requirement sets worth knowing of, each with the versions that are asked for. */
const sets: Readonly<Record<string, readonly string[]>> = {
  SharedRuntime: ["1.1"],
  ExcelApi: ["1.14", "1.15", "1.16", "1.17", "1.18"],
  CustomFunctionsRuntime: ["1.1"],
  KeyboardShortcuts: ["1.1"],
};

/** What the manifest asks for. */
const needed = ["SharedRuntime 1.1", "ExcelApi 1.14"];

type Whole = Pick<TrialHost, "sheets" | "watch" | "otherWorkbook" | "words" | "names">;

/** The checks' view of Excel, of the page it has loaded, and of the session behind the shortcut. */
export function trialHost(whole: Whole, office: typeof Office, session: Session): TrialHost {
  return {
    ...whole,
    needed,
    facts: () => factsOf(office),
    strangers,
    shortcut: (milliseconds) => begunIn(session, milliseconds),
    now: () => performance.now(),
  };
}

function factsOf({ context }: typeof Office): TrialFacts {
  const { host, platform, version } = context.diagnostics;
  const claimed = Object.entries(sets).flatMap(([set, versions]) =>
    versions.map((each): [string, boolean] => [
      `${set} ${each}`,
      context.requirements.isSetSupported(set, each),
    ])
  );
  const excel = { host: String(host), platform: String(platform), version };
  return { ...excel, language: context.displayLanguage, ...Object.fromEntries(claimed) };
}

function strangers(): string[] {
  const scripts = [...document.scripts].map(({ src }) => src);
  const officeJs = scripts.find((src) => /\/office\.js$/.test(src)) ?? location.href;
  const known = [location.host, new URL(officeJs).host];
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).host);
  return [...new Set(loaded)].filter((host) => !known.includes(host));
}

/** Whether a check was begun by whatever means, as the shortcut does. */
function begunIn(session: Session, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (begun: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(begun);
    };
    const timer = setTimeout(() => settle(false), milliseconds);
    const stop = session.subscribe(() => {
      if (session.state().busy === "check") settle(true);
    });
  });
}
