/** Event ids of Excel's API that the host can raise. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of a whole collection. */
export const WORKBOOK_TARGET = "Workbook";

/** What the add-in wants to hear of. */
export class EventHub {
  private readonly wanted = new Map<string, number>();

  register(type: EventNumber, target: string): void {
    const key = `${type} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  wants(type: EventNumber, target: string): boolean {
    return this.wanted.has(`${type} ${target}`);
  }

  /** The add-in's page was loaded anew: it registers again what it wants. */
  reset(): void {
    this.wanted.clear();
  }
}
