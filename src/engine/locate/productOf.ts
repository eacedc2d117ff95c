import type { Place, Values } from "./Explained";

/** One option of each place, in all ways, until there are enough. */
export function* productOf(
  places: readonly Place[],
  most: number
): Generator<readonly Values[], void> {
  const chosen = places.map(() => 0);
  for (let given = 0; given < most; given += 1) {
    yield places.flatMap(({ options }, place) => options[chosen[place] ?? 0] ?? []);
    let place = places.length - 1;
    while (place >= 0 && (chosen[place] ?? 0) + 1 >= (places[place]?.options.length ?? 0)) {
      chosen[place] = 0;
      place -= 1;
    }
    if (place < 0) return;
    chosen[place] = (chosen[place] ?? 0) + 1;
  }
}
