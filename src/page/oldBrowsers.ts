/** As long as it is asked for it is there; old browsers have no way to let go of it. */
class HeldRef<T> {
  constructor(private readonly held: T) {}

  deref(): T {
    return this.held;
  }
}

/**
 * What the language had since and is used here or in packages, for browsers of 2020 (Chromium 83,
 * Firefox 78); test/e2e/filePage.test.ts looks for what else would be needed.
 */
const missing: readonly (readonly [on: object, name: string, does: unknown])[] = [
  [Array.prototype, "at", at],
  [String.prototype, "at", at],
  [Array.prototype, "findLast", findLast],
  [Array.prototype, "findLastIndex", findLastIndex],
  [Array.prototype, "toReversed", toReversed],
  [Object, "hasOwn", hasOwn],
  [String.prototype, "replaceAll", replaceAll],
  [globalThis, "WeakRef", HeldRef],
];

/** Puts in what the browser lacks; before anything else of the page runs that needs it. */
export function bringMissing() {
  for (const [on, name, value] of missing) {
    const property = { value, configurable: true, writable: true };
    if (!(name in on)) Object.defineProperty(on, name, property);
  }
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

type Wanted<T> = (each: T, index: number, all: readonly T[]) => unknown;

function findLastIndex<T>(this: readonly T[], wanted: Wanted<T>): number {
  for (let index = this.length - 1; index >= 0; index -= 1)
    if (wanted(this[index] as T, index, this)) return index;
  return -1;
}

function findLast<T>(this: readonly T[], wanted: Wanted<T>): T | undefined {
  return this[findLastIndex.call(this, wanted as Wanted<unknown>)];
}

function toReversed<T>(this: readonly T[]): T[] {
  return [...this].reverse();
}

function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

type Put = (...found: readonly string[]) => string;

function replaceAll(this: string, wanted: string | RegExp, put: string | Put): string {
  const every =
    typeof wanted === "string"
      ? new RegExp(wanted.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"), "g")
      : wanted;
  return typeof put === "string" ? this.replace(every, put) : this.replace(every, put);
}
