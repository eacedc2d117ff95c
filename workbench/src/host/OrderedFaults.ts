import { HostError } from "./batch/HostError";
import type { Faults } from "./Host";

type Step = () => void;

/** What a sheet without cells has not got. */
const CELLS: ReadonlySet<string> = new Set(
  ["getRange", "getRanges", "getCell", "getRangeByIndexes", "getUsedRange"]
    .concat("getUsedRangeOrNullObject", "freezePanes", "names")
    .map((name) => `Worksheet.${name}`)
);

/** Failures to order, kept by how many batches away they are. */
export class OrderedFaults implements Faults {
  private steps = new Map<number, Step[]>();
  private batches = 0;
  private wait = 0;
  private settingsRefused = false;
  private readonly refusedApis = new Set<string>();
  private readonly failingCalls = new Map<string, string>();
  private readonly chartSheets = new Set<string>();
  private nullObjectsRefused = false;

  failBatch(n: number, code: string, message = "The workbench was told to fail here."): void {
    this.beforeBatch(n, () => {
      throw new HostError(code, message);
    });
  }

  beforeBatch(n: number, act: Step): void {
    const due = this.batches + n;
    this.steps.set(due, [...(this.steps.get(due) ?? []), act]);
  }

  delay(ms: number): void {
    this.wait = ms;
  }

  refuseSettings(refuse: boolean): void {
    this.settingsRefused = refuse;
  }

  refuseApi(member: string): void {
    this.refusedApis.add(member);
  }

  failCall(member: string, code: string): void {
    this.failingCalls.set(member, code);
  }

  makeChartSheet(sheet: string): void {
    this.chartSheets.add(sheet);
  }

  refuseNullObjects(refuse: boolean): void {
    this.nullObjectsRefused = refuse;
  }

  /** Throws where a test ordered the member to fail. */
  meetCall(member: string, target: unknown): void {
    const { sheet } = target as { readonly sheet?: unknown };
    if (CELLS.has(member) && this.chartSheets.has(String(sheet))) {
      throw new HostError(
        "GeneralException",
        "The workbench was told that this sheet has no cells."
      );
    }
    const code = this.failingCalls.get(member);
    if (code !== undefined)
      throw new HostError(code, `The workbench was told to fail at ${member}.`);
  }

  get refusesNullObjects(): boolean {
    return this.nullObjectsRefused;
  }

  clear(): void {
    this.failingCalls.clear();
    this.chartSheets.clear();
    this.nullObjectsRefused = false;
    this.refusedApis.clear();
    this.steps = new Map();
    this.wait = 0;
    this.settingsRefused = false;
  }

  refusesApi(member: string): boolean {
    return this.refusedApis.has(member);
  }

  get refusesSettings(): boolean {
    return this.settingsRefused;
  }

  /** Called before each batch; throws when the batch is to fail. */
  async meet(): Promise<void> {
    this.batches += 1;
    const due = this.steps.get(this.batches) ?? [];
    this.steps.delete(this.batches);
    if (this.wait > 0) await new Promise((resolve) => setTimeout(resolve, this.wait));
    for (const act of due) act();
  }
}
