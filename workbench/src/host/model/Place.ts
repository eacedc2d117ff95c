import { shiftArea, structureChange, type Shift } from "../../grid/area";
import type { Area } from "../../grid/Grid";
import { HostError } from "../batch/HostError";

/** Cells that an add-in holds on to. They move with inserted and deleted rows, as Excel's ranges do. */
export class Place {
  private current: Area | null;

  constructor(
    readonly sheet: string,
    area: Area
  ) {
    this.current = area;
  }

  get area(): Area {
    if (!this.current) {
      throw new HostError("InvalidReference", "This reference is not valid: its cells are gone.");
    }
    return this.current;
  }

  get isGone(): boolean {
    return this.current === null;
  }

  move(kind: "insert" | "remove", area: Area, shift: Shift): void {
    this.current = this.current && shiftArea(this.current, structureChange(kind, area, shift));
  }
}

const EVENT_REFERENCES_KEPT = 200;

/** What a reference id may stand for: one range, or the parts of several areas. */
export type Referenced = Place | readonly Place[];

/** Every place an add-in still knows: by reference id across requests, and within the running one. */
export class Places {
  private readonly kept = new Map<string, Referenced>();
  private readonly ids = new Map<Referenced, string>();
  private readonly ofEvents: string[] = [];
  private readonly owned = new Set<Place>();
  private passing = new Set<Place>();
  private next = 1;

  make(sheet: string, area: Area): Place {
    const place = new Place(sheet, area);
    this.passing.add(place);
    return place;
  }

  /** Cells that something in the document holds on to for good. */
  own(sheet: string, area: Area): Place {
    const place = new Place(sheet, area);
    this.owned.add(place);
    return place;
  }

  keep(referenced: Referenced): string {
    const known = this.ids.get(referenced);
    if (known !== undefined) return known;
    const id = `{ref-${this.next++}}`;
    this.kept.set(id, referenced);
    this.ids.set(referenced, id);
    return id;
  }

  /** For an event's `getRange`; nobody says when it is done with, so only the latest are kept. */
  keepForEvent(sheet: string, area: Area): string {
    const id = this.keep(new Place(sheet, area));
    this.ofEvents.push(id);
    if (this.ofEvents.length > EVENT_REFERENCES_KEPT) this.release(this.ofEvents.shift() ?? "");
    return id;
  }

  referenceOf(referenced: Referenced): string | null {
    return this.ids.get(referenced) ?? null;
  }

  find(id: string): Referenced | null {
    return this.kept.get(id) ?? null;
  }

  release(id: string): void {
    const referenced = this.kept.get(id);
    if (referenced) this.ids.delete(referenced);
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** A request is over: what it did not keep is forgotten. */
  endOfBatch(): void {
    this.passing = new Set();
  }

  move(sheet: string, kind: "insert" | "remove", area: Area, shift: Shift): void {
    for (const place of new Set([
      ...[...this.kept.values()].flat(),
      ...this.owned,
      ...this.passing,
    ])) {
      if (place.sheet === sheet) place.move(kind, area, shift);
    }
  }
}
