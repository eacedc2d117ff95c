import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { validateReport } from "../../features/judging/check/validateReport";
import type { Finding } from "../../features/judging/findings/Finding";
import { isSameFinding } from "../../features/judging/findings/FindingId";
import { tableCells } from "../../features/reading/tables/tableCells";
import type { Validation } from "../../features/judging/findings/Validation";
import type { Sheets } from "../../sheets/Sheets";
import type { Change, Watch } from "../../sheets/Watch";
import type { Preferences } from "./Preferences";
import type { LiveState, SessionState } from "./SessionState";
import type { SuspectsSession } from "./SuspectsSession";

/** From the last change to the next reading: long enough for the next cell, short enough to wait. */
const pause = 200;
const preference = "live";

interface Whole {
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly diagnose: SuspectsSession["diagnose"];
  /** Something has changed, and nothing is read for it here. */
  readonly unread: () => void;
}

/**
 * 随填随核: says that a verdict is of an earlier state, and renews it a moment after a change made
 * here. It only reads, so that it can come at any time and never asks or marks anything.
 */
export class LiveSession {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Counts the changes, by which a result is known to be too old. */
  private changes = 0;
  /** A co-author has changed something since: what is calculated may be her doing. */
  private othersToo = false;
  private preferences: Preferences | null = null;

  constructor(
    private readonly sheets: Promise<Sheets>,
    private readonly whole: Whole
  ) {}

  /** Where the host tells of no changes, there is nothing to choose. */
  async start(watch: Watch, preferences: Preferences): Promise<void> {
    this.preferences = preferences;
    try {
      await watch((change) => this.told(change));
      this.set({ is: preferences.get(preference) === "off" ? "off" : "on" });
    } catch {
      this.set({ is: "unavailable" });
    }
  }

  turn(on: boolean) {
    this.preferences?.set(preference, on ? "on" : "off");
    const coming = on && this.whole.state().live.result === "stale";
    this.set({ is: on ? "on" : "off", coming });
    if (coming) this.schedule();
  }

  /** How things stand before a task, for `settled`. */
  begun(): number {
    return this.changes;
  }

  /** A verdict was reached by a task. It is stale already where something has changed meanwhile. */
  settled(begun: number): LiveState {
    this.stop();
    this.othersToo = false;
    const { live } = this.whole.state();
    if (begun === this.changes) return { ...live, result: "fresh", coming: false };
    const coming = live.is === "on";
    if (coming) this.schedule();
    return { ...live, result: "stale", coming };
  }

  private told({ sheet, by }: Change) {
    const { checked, live } = this.whole.state();
    if (!checked || !concerns(sheet, checked)) return;
    // It may be of no matter: what is calculated anew may be as before, a sheet that has come is blank.
    const perhaps = by === "calculation" || sheet === null;
    if (perhaps && (by === "others" || this.othersToo)) return;
    if (by === "others") this.othersToo = true;
    this.changes += 1;
    const coming = by !== "others" && live.is === "on";
    if (!perhaps) this.set({ result: "stale", coming });
    if (!coming) {
      this.whole.unread();
      return;
    }
    // What calculates on and on must not put the reading off for ever.
    if (!perhaps || this.timer === null) this.schedule();
  }

  private schedule() {
    this.stop();
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.recheck();
    }, pause);
  }

  private stop() {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async recheck(): Promise<void> {
    if (this.whole.state().busy) {
      this.schedule();
      return;
    }
    const begun = this.changes;
    try {
      const snapshot = await (await this.sheets).read();
      if (this.isOld(begun)) return;
      this.othersToo = false;
      const validation = validateReport(snapshot);
      const { checked: before, live: then } = this.whole.state();
      // Formulas calculate also when nothing of what was checked has changed.
      if (before && then.result === "fresh" && saysTheSame(validation, before.validation)) return;
      const diagnoses = await this.whole.diagnose(snapshot, validation);
      const { checked, live } = this.whole.state();
      if (!checked || this.isOld(begun)) return;
      this.whole.set({
        checked: {
          ...checked,
          ...{ validation, diagnoses, tables: tableCells(snapshot), notMarked: null },
        },
        live: { ...live, result: "renewed", coming: false },
      });
    } catch {
      // The verdict says that it is of an earlier state, and the button is there.
      this.set({ result: "stale", coming: false });
    }
  }

  /** Whoever changed something meanwhile has asked for another reading. */
  private isOld(begun: number): boolean {
    const { checked, busy, live } = this.whole.state();
    return !checked || busy !== null || live.is !== "on" || begun !== this.changes;
  }

  private set(change: Partial<LiveState>) {
    this.whole.set({ live: { ...this.whole.state().live, ...change } });
  }
}

function saysTheSame(one: Validation, other: Validation): boolean {
  const values = ({ cells }: Finding) => cells.map(({ value }) => String(value)).join("\n");
  const isAlso = (finding: Finding, index: number) => {
    const same = other.findings[index];
    return same && isSameFinding(finding.id, same.id) && values(finding) === values(same);
  };
  return (
    one.counts.passed === other.counts.passed &&
    one.tables.length === other.tables.length &&
    one.findings.length === other.findings.length &&
    one.findings.every(isAlso)
  );
}

/** Whether the verdict reads the sheet: one with a table, or with last year's figures. */
function concerns(sheet: string | null, { validation }: CheckedWorkbook): boolean {
  const { tables, prior } = validation;
  if (sheet === null || tables.length === 0) return true;
  return tables.some((table) => table.sheet === sheet) || prior?.sheet === sheet;
}
