import { notEmulated } from "../batch/HostError";
import type { World } from "./World";

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
export class Instance {
  private constructor(
    private readonly type: ExcelClass<unknown>,
    readonly target: unknown
  ) {}

  static of<T>(type: ExcelClass<T>, target: T): Instance {
    // A class only ever meets the targets it was made with, which is what `of` ties together.
    return new Instance(type as ExcelClass<unknown>, target);
  }

  get className(): string {
    return this.type.name;
  }

  is<T>(type: ExcelClass<T>): boolean {
    return this.type === (type as ExcelClass<unknown>);
  }

  identity(world: World): Readonly<Record<string, unknown>> {
    return this.type.identity?.(this.target, world) ?? {};
  }

  readableProperties(): string[] {
    return Object.entries(this.type.properties ?? {})
      .filter(([, property]) => property.get)
      .map(([name]) => name);
  }

  hasProperty(name: string): boolean {
    return own(this.type.properties, name) !== undefined;
  }

  get(name: string, world: World): unknown {
    const get = own(this.type.properties, name)?.get;
    if (!get) throw notEmulated(`${this.className}.${name}`);
    return get(this.target, world);
  }

  set(name: string, value: unknown, world: World): void {
    const set = own(this.type.properties, name)?.set;
    if (!set) throw notEmulated(`setting ${this.className}.${name}`);
    set(this.target, value, world);
  }

  child(name: string, world: World): Instance | null {
    const child = own(this.type.children, name);
    if (!child) throw notEmulated(`${this.className}.${name}`);
    return child(this.target, world);
  }

  call(name: string, args: readonly unknown[], world: World): unknown {
    const method = own(this.type.methods, name);
    if (!method) throw notEmulated(`${this.className}.${name}`);
    return method(this.target, args, world);
  }

  isCollection(): boolean {
    return this.type.items !== undefined;
  }

  items(world: World): readonly Instance[] {
    if (!this.type.items) throw notEmulated(`${this.className}.items`);
    return this.type.items(this.target, world);
  }

  item(key: unknown, world: World): Instance {
    if (!this.type.item) throw notEmulated(`${this.className}.getItem`);
    return this.type.item(this.target, key, world);
  }
}

/** A table's own entry: "constructor" and the like are nothing that a table named. */
function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
