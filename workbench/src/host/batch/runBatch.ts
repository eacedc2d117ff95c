import { GridRefusal } from "../../grid/Grid";
import type { Instance, World } from "../model/ExcelClass";
import { TableInstance } from "../model/TableInstance";
import { ActionType, type Action, type ActionResult, type BatchReply } from "./batch";
import { HostError, invalidArgument, notEmulated } from "./HostError";
import { apiName } from "./names";
import { ObjectPaths } from "./ObjectPaths";
import { query } from "./query";
import type { RichApiCall } from "../wire/richApi";

export interface BatchOutcome {
  readonly reply: BatchReply;
  /** What was done, for the log. */
  readonly what: readonly string[];
}

/** What shows results of formulas; nothing else has to wait for a calculation. */
const CALCULATED = new Set(["Range", "RangeAreas", "RangeCollection", "NamedItem"]);

/** Runs a request action by action; what precedes a failing action stays done, as in Excel. */
export async function runBatch(
  { request, root }: Pick<RichApiCall, "request" | "root">,
  writes: boolean,
  world: World
): Promise<BatchOutcome> {
  const run = new Run(new ObjectPaths(request.ObjectPaths, root, world), writes, world);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let reply: BatchReply = { Results: results, TraceIds: traces };
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      reply = { ...reply, Error: batchError(error, index, action) };
      break;
    }
  }
  await run.finish();
  return { reply, what: run.what };
}

export function batchError(error: unknown, index: number, action?: Pick<Action, "Name">) {
  const known = error instanceof HostError || error instanceof GridRefusal;
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: 400,
    ActionIndex: index,
    Location: action?.Name ?? "",
  };
}

class Run {
  readonly what: string[] = [];
  /** Something may have been written whose results are not calculated yet. */
  private unsettled = false;

  constructor(
    private readonly paths: ObjectPaths,
    private readonly writes: boolean,
    private readonly world: World
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    if (action.ActionType !== ActionType.query) this.unsettled = this.writes;
    const instance = await this.paths.resolve(action.ObjectPathId);
    if (!instance) return this.ofNullObject(action);
    if (action.ActionType === ActionType.query && CALCULATED.has(instance.className))
      await this.settle();
    return this.act(instance, action);
  }

  /** Excel says what a null object is, and is not documented to take anything else asked of it. */
  private ofNullObject({ ActionType: type, Name: name }: Action): null {
    const isAsking = type !== ActionType.instantiate && type !== ActionType.query;
    if (isAsking && this.world.faults.refusesNullObjects) {
      throw new HostError("GeneralException", `A null object was asked for ${name}.`);
    }
    return null;
  }

  async finish(): Promise<void> {
    this.unsettled = this.writes;
    await this.settle();
    this.world.places.endOfBatch();
  }

  private async act(instance: Instance, action: Action): Promise<unknown> {
    const name = apiName(action.Name);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return instance.identity(this.world);
      case ActionType.query:
        this.note(instance, `load(${(action.QueryInfo?.Select ?? []).join(",")})`);
        return query(instance, action.QueryInfo ?? {}, this.world);
      case ActionType.method: {
        this.note(instance, `${name}()`);
        const args = await this.paths.args(action.ArgumentInfo);
        const result = await instance.call(name, args, this.world);
        return result instanceof TableInstance ? result.identity(this.world) : (result ?? null);
      }
      case ActionType.setProperty: {
        this.note(instance, `${name} =`);
        const [value] = await this.paths.args(action.ArgumentInfo);
        instance.set(name, value, this.world);
        return null;
      }
      case ActionType.update:
        this.update(instance, action.ObjectState ?? {});
        return null;
      default:
        throw notEmulated(`actions of type ${action.ActionType}`);
    }
  }

  /** `set({format: {fill: {color}}})` in one action. */
  private update(instance: Instance, state: Readonly<Record<string, unknown>>): void {
    for (const [wire, value] of Object.entries(state)) {
      const name = apiName(wire);
      if (instance.hasProperty(name)) {
        this.note(instance, `${name} =`);
        instance.set(name, value, this.world);
        continue;
      }
      if (typeof value !== "object" || value === null) throw invalidArgument(name);
      const child = instance.child(name, this.world);
      if (child) this.update(child, value as Readonly<Record<string, unknown>>);
    }
  }

  private note(instance: Instance, what: string): void {
    this.what.push(`${instance.className}.${what}`);
  }

  private async settle(): Promise<void> {
    if (!this.unsettled) return;
    this.world.marks.flush();
    await this.world.grid.settled();
    this.unsettled = false;
  }
}
