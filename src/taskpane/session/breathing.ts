import type { Pace } from "../../features/judging/suspects/Pace";

/** So long, in milliseconds, the pane may be kept from drawing and listening. */
const breath = 12;
/** So long, in milliseconds, between two words on how far a search is: more would only flicker. */
const tellAfter = 250;

/** A pause that lets the pane live, as often as is needed for that, and tells it how far it is. */
export function breathing(
  tell: (place: string, share: number) => void = () => undefined
): NonNullable<Pace["pause"]> {
  let last = performance.now();
  let told = -Infinity;
  return async (place, share) => {
    if (performance.now() - last < breath) return;
    if (performance.now() - told >= tellAfter) {
      told = performance.now();
      tell(place, share);
    }
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}
