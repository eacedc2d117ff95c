import { useLayoutEffect, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

const stops = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("[data-stop]")];

/**
 * One Tab stop for a whole list, arrow keys within it: what carries `data-stop` and `tabIndex={-1}`
 * takes part. Kept in the page itself, so that a step through a long list draws nothing anew.
 */
export function useArrowKeys(list: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const all = list.current ? stops(list.current) : [];
    if (!all.some(({ tabIndex }) => tabIndex === 0)) all[0]?.setAttribute("tabindex", "0");
  });
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      const all = stops(currentTarget);
      // What stands between the stops, such as a button, has its own place in the order of Tab.
      if (!all.includes(target)) return;
      for (const stop of all) stop.tabIndex = stop === target ? 0 : -1;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const all = stops(event.currentTarget);
      const from = all.indexOf(event.target as HTMLElement);
      const next = from < 0 ? undefined : all[target(event.key, from, all.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Which stop a key leads to; none for a key that is not ours. */
function target(key: string, from: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, count - 1);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
