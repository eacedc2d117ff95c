import { HostError } from "./batch/HostError";
import type { Faults } from "./Host";

type Step = () => void;

/** Failures to order, kept by how many batches away they are. */
export class OrderedFaults implements Faults {
  private steps = new Map<number, Step[]>();
  private batches = 0;
  private wait = 0;
  private settingsRefused = false;
  private readonly refusedApis = new Set<string>();

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

  clear(): void {
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
