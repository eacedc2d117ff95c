import type { BatchRecord } from "./Host";

/** The rich-API requests of the session. */
export class BatchLog {
  private records: BatchRecord[] = [];
  private sequence = 0;

  add(record: Omit<BatchRecord, "sequence">): void {
    this.sequence += 1;
    this.records.push({ sequence: this.sequence, ...record });
  }

  all(): readonly BatchRecord[] {
    return this.records;
  }

  clear(): void {
    this.records = [];
  }
}
