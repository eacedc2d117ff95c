import { HostError } from "../batch/HostError";
import { limits, type Limit, type LimitName } from "../limits";

/** The number or text itself; beyond its limit, what Excel answers. */
export function withinLimit<T extends number | string>(name: LimitName, value: T): T {
  const { least = 0, most, unit, code }: Limit = limits[name];
  const size = typeof value === "number" ? value : value.length;
  if (size < least || size > most) {
    throw new HostError(code, `${name}: ${size} ${unit}, of ${least} to ${most}.`);
  }
  return value;
}
