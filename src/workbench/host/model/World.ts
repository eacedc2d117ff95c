import type { Grid, SheetInfo } from "../../grid/Grid";
import { itemNotFound } from "../batch/HostError";
import type { EventHub } from "../events/EventHub";
import type { FunctionCalls } from "../FunctionCalls";
import type { DocumentState } from "./DocumentState";
import type { ExcelClass, Instance } from "./ExcelClass";
import { Instance as Instances } from "./ExcelClass";
import type { Marks } from "./Marks";
import type { Places } from "./Place";
import type { ClassName, Targets } from "./targets";
import type { Visibility } from "../Host";

/** What an add-in may ask of the page around the grid. */
export interface Surroundings {
  visibility(): Visibility;
  setVisibility(visibility: Visibility): void;
  updateRibbon(controlId: string, change: { readonly enabled: boolean }): void;
  /** Both of these together mean that the add-in can be spoken to. */
  actionsReady(): void;
  functionsReady(): void;
}

export type ClassTables = { readonly [K in ClassName]: ExcelClass<Targets[K]> };

interface Parts {
  readonly grid: Grid;
  readonly document: DocumentState;
  readonly places: Places;
  readonly marks: Marks;
  readonly events: EventHub;
  readonly functions: FunctionCalls;
  readonly surroundings: Surroundings;
  readonly classes: ClassTables;
}

/** All that the object model acts upon. */
export class World {
  readonly grid: Grid;
  readonly document: DocumentState;
  readonly places: Places;
  readonly marks: Marks;
  readonly events: EventHub;
  readonly functions: FunctionCalls;
  readonly surroundings: Surroundings;

  constructor(private readonly parts: Parts) {
    this.grid = parts.grid;
    this.document = parts.document;
    this.places = parts.places;
    this.marks = parts.marks;
    this.events = parts.events;
    this.functions = parts.functions;
    this.surroundings = parts.surroundings;
  }

  make<K extends ClassName>(name: K, target: Targets[K]): Instance {
    return Instances.of(this.parts.classes[name], target);
  }

  sheet(id: string): SheetInfo {
    const found = this.grid.sheets().find((sheet) => sheet.id === id);
    if (!found) throw itemNotFound("the worksheet is gone");
    return found;
  }

  /** By name, as case-blind as Excel is, or by id. */
  findSheet(key: string): SheetInfo | null {
    const sheets = this.grid.sheets();
    const named = sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
    return named ?? sheets.find((sheet) => sheet.id === key) ?? null;
  }
}
