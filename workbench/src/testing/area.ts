import { parseReference } from "../grid/address";
import type { Area } from "../grid/Grid";

/** The cells of an address such as "B2:C3"; throws where it is none. */
export function area(address: string): Area {
  const reference = parseReference(address);
  if (!reference) throw new Error(`${address} is no address`);
  return reference.area;
}
