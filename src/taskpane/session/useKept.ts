import { useState } from "react";
import { usePane } from "./PaneContext";

/**
 * As `useState`, kept by the session under a name of its own: what is half written outlives the
 * page that it stands on.
 */
export function useKept<T>(name: string, first: () => T): [T, (value: T) => void] {
  const { kept } = usePane().session;
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as T) : first()));
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}
