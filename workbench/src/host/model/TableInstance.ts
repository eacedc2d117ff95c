import { HostError, notEmulated } from "../batch/HostError";
import type { ExcelClass, Instance, World } from "./ExcelClass";
import { INTRODUCED_IN } from "./introducedIn";

/** An object of the API over the table of its class. */
export class TableInstance implements Instance {
  private constructor(
    private readonly type: ExcelClass<unknown>,
    readonly target: unknown
  ) {}

  static of<T>(type: ExcelClass<T>, target: T): Instance {
    // A class only ever meets the targets it was made with, which is what `of` ties together.
    return new TableInstance(type as ExcelClass<unknown>, target);
  }

  get className(): string {
    return this.type.name;
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
    this.require(name, world);
    const get = own(this.type.properties, name)?.get;
    if (!get) throw notEmulated(`${this.className}.${name}`);
    return get(this.target, world);
  }

  set(name: string, value: unknown, world: World): void {
    this.require(name, world);
    const set = own(this.type.properties, name)?.set;
    if (!set) throw notEmulated(`setting ${this.className}.${name}`);
    set(this.target, value, world);
  }

  child(name: string, world: World): Instance | null {
    this.require(name, world);
    const child = own(this.type.children, name);
    if (!child) throw notEmulated(`${this.className}.${name}`);
    return child(this.target, world);
  }

  call(name: string, args: readonly unknown[], world: World): unknown {
    this.require(name, world);
    const method = own(this.type.methods, name);
    if (!method) throw notEmulated(`${this.className}.${name}`);
    return method(this.target, args, world);
  }

  /** An older Excel does not know younger members, whatever the add-in took for granted. */
  private require(name: string, world: World): void {
    const member = `${this.className}.${name}`;
    if ((INTRODUCED_IN[member] ?? 1) > world.excelApi || world.faults.refusesApi(member)) {
      throw new HostError("ApiNotFound", `The API ${member} is not supported by this Excel.`);
    }
    world.faults.meetCall(member, this.target);
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
