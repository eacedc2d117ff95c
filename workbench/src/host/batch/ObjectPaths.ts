import { services } from "../model/classes";
import type { Instance, World } from "../model/ExcelClass";
import { Place } from "../model/Place";
import { TableInstance } from "../model/TableInstance";
import { PathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./batch";
import { HostError, notEmulated } from "./HostError";
import { apiName } from "./names";

/**
 * The objects of one request, by path id. Each path is followed once, when an action first needs it:
 * `worksheets.add()` is a path too, and must add one sheet however often it is mentioned.
 */
export class ObjectPaths {
  private readonly found = new Map<number, Instance | null>();

  constructor(
    private readonly paths: BatchRequest["ObjectPaths"],
    private readonly root: "Workbook" | "WacWorkbook",
    private readonly world: World
  ) {}

  /** Null is Excel's null object. */
  async resolve(id: number): Promise<Instance | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("GeneralException", `There is no object path ${id}.`);
    const instance = await this.follow(path);
    this.found.set(id, instance);
    return instance;
  }

  /** The arguments of a call, with objects in the place of their path ids. */
  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const given = info?.Arguments ?? [];
    return Promise.all(given.map((value, index) => this.argument(value, references[index])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) {
      const instance = await this.resolve(reference);
      if (!instance) throw new HostError("InvalidArgument", "An argument is a null object.");
      return instance;
    }
    if (!Array.isArray(value) || !Array.isArray(reference)) return value;
    return Promise.all(value.map((part, index) => this.argument(part, reference[index])));
  }

  private async follow(path: ObjectPath): Promise<Instance | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.world.make(this.root, {});
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.referenceId:
        return this.referenced(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent && this.world.faults.refusesNullObjects) {
      throw new HostError("GeneralException", `A null object was asked for ${path.Name}.`);
    }
    return parent && this.below(parent, path);
  }

  private async below(parent: Instance, path: ObjectPath): Promise<Instance | null> {
    const name = apiName(path.Name);
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.child(name, this.world);
      case PathType.indexer: {
        const [key] = await this.args(path.ArgumentInfo);
        return parent.item(key, this.world);
      }
      case PathType.method: {
        const args = await this.args(path.ArgumentInfo);
        const result = await parent.call(name, args, this.world);
        if (result === null || result instanceof TableInstance) return result;
        throw notEmulated(`${parent.className}.${name} as an object`);
      }
      default:
        throw notEmulated(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private service(typeName: string): Instance {
    const known: Readonly<Record<string, (typeof services)[keyof typeof services]>> = services;
    const name = known[typeName];
    if (!name) throw notEmulated(typeName);
    return this.world.make(name, {});
  }

  private referenced(id: string): Instance {
    const referenced = this.world.places.find(id);
    if (referenced instanceof Place) return this.world.make("Range", { place: referenced });
    const first = referenced?.[0];
    if (!referenced || !first) {
      throw new HostError("InvalidReference", "This reference is no longer known.");
    }
    return this.world.make("RangeAreas", { sheet: first.sheet, places: referenced });
  }
}
