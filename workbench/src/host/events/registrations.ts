import type { World } from "../model/ExcelClass";
import { EventType, type EventNumber } from "./EventHub";

type Register<T> = (target: T, args: readonly unknown[], world: World) => null;

const REGISTERED_AS = {
  DataChanged: EventType.changed,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  SelectionChanged: EventType.selectionChanged,
  Calculated: EventType.calculated,
  Added: EventType.added,
  Deleted: EventType.deleted,
} as const;

/** The hidden methods by which Office.js tells which events of an object it wants. */
export function registrations<T>(
  names: readonly (keyof typeof REGISTERED_AS)[],
  targetId: (target: T) => string
): Record<string, Register<T>> {
  const methods: Record<string, Register<T>> = {};
  for (const name of names) {
    const type: EventNumber = REGISTERED_AS[name];
    methods[`_Register${name}Event`] = (target, _args, world) => {
      world.events.register(type, targetId(target));
      return null;
    };
    methods[`_Unregister${name}Event`] = (target, _args, world) => {
      world.events.unregister(type, targetId(target));
      return null;
    };
  }
  return methods;
}
