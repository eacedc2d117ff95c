/** What a person has chosen once and for all workbooks. */
export interface Preferences {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/**
 * Kept in the browser, apart for each place that Office runs in; forgotten with the page where the
 * browser keeps nothing.
 */
export function preferences(storage: () => Storage, partition: string): Preferences {
  const here = new Map<string, string>();
  const key = (name: string) => `${partition}XXGK.${name}`;
  return {
    get: (name) => {
      try {
        return storage().getItem(key(name)) ?? here.get(name) ?? null;
      } catch {
        return here.get(name) ?? null;
      }
    },
    set: (name, value) => {
      here.set(name, value);
      try {
        storage().setItem(key(name), value);
      } catch {
        // Kept for as long as the page lives.
      }
    },
  };
}
