import type { Grid, SheetInfo } from "../../grid/Grid";
import type { EventHub } from "../events/EventHub";
import type { FunctionCalls } from "../FunctionCalls";
import type { Visibility } from "../Host";
import type { OrderedFaults } from "../OrderedFaults";
import type { DocumentState } from "./DocumentState";
import type { Marks } from "./Marks";
import type { Places } from "./Place";
import type { ClassName, Targets } from "./targets";

export interface Property<T> {
  readonly get?: (target: T, world: World) => unknown;
  readonly set?: (target: T, value: unknown, world: World) => void;
}

/**
 * One class of Excel's API as a table. Names are those of the JavaScript API; the wire's capital first
 * letters are taken off before they are looked up here. What the table does not name is not emulated.
 */
export interface ExcelClass<T> {
  readonly name: string;
  /** What Excel tells unasked about an object: its Id, or the name it is found again by. */
  readonly identity?: (target: T, world: World) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached by a property; null stands for a null object. */
  readonly children?: Readonly<Record<string, (target: T, world: World) => Instance | null>>;
  /** A plain result, an object (Instance), or null for a null object. */
  readonly methods?: Readonly<
    Record<string, (target: T, args: readonly unknown[], world: World) => unknown>
  >;
  readonly items?: (target: T, world: World) => readonly Instance[];
  /** `getItem`: throws ItemNotFound for a key that is not there. */
  readonly item?: (target: T, key: unknown, world: World) => Instance;
}

/** An object of the API: what kind it is, and what it stands for. */
export interface Instance {
  readonly className: string;
  readonly target: unknown;
  /** What Excel tells unasked about the object. */
  identity(world: World): Readonly<Record<string, unknown>>;
  readableProperties(): string[];
  hasProperty(name: string): boolean;
  get(name: string, world: World): unknown;
  set(name: string, value: unknown, world: World): void;
  child(name: string, world: World): Instance | null;
  call(name: string, args: readonly unknown[], world: World): unknown;
  isCollection(): boolean;
  items(world: World): readonly Instance[];
  item(key: unknown, world: World): Instance;
}

/** All that the object model acts upon. */
export interface World {
  readonly grid: Grid;
  readonly document: DocumentState;
  readonly places: Places;
  readonly marks: Marks;
  readonly events: EventHub;
  readonly functions: FunctionCalls;
  readonly surroundings: Surroundings;
  /** The "14" of ExcelApi 1.14. */
  readonly excelApi: number;
  readonly faults: Pick<OrderedFaults, "refusesApi" | "meetCall" | "refusesNullObjects">;
  make<K extends ClassName>(name: K, target: Targets[K]): Instance;
  sheet(id: string): SheetInfo;
  /** By name, as case-blind as Excel is, or by id. */
  findSheet(key: string): SheetInfo | null;
}

/** What an add-in may ask of the page around the grid. */
export interface Surroundings {
  visibility(): Visibility;
  setVisibility(visibility: Visibility): void;
  updateRibbon(controlId: string, change: { readonly enabled: boolean }): void;
  /** Another workbook, as base64 of an .xlsx; null for a blank one. */
  openWorkbook(file: string | null): void;
  /** Both of these together mean that the add-in can be spoken to. */
  actionsReady(): void;
  functionsReady(): void;
}
