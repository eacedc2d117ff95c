import type { Shortcut } from "./manifest";

/** The action of the keys pressed, by the manifest's shortcuts; null when there is none. */
export function shortcutAction(shortcuts: readonly Shortcut[], keys: string): string | null {
  const wanted = normalise(keys);
  return shortcuts.find((shortcut) => normalise(shortcut.keys) === wanted)?.action ?? null;
}

/** Listens while the focus is in the grid: within the add-in's frame keys are the add-in's. */
export function listenForShortcuts(
  shortcuts: readonly Shortcut[],
  run: (action: string) => void
): void {
  const listener = (event: KeyboardEvent): void => {
    const action = shortcutAction(shortcuts, keysOf(event));
    if (!action || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    run(action);
  };
  window.addEventListener("keydown", listener, { capture: true });
}

/** By the key's place and not its letter: with Alt held some keyboards give another letter. */
function keysOf(event: KeyboardEvent): string {
  const key = event.code.replace(/^(Key|Digit)/, "");
  const held = [
    event.ctrlKey && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && "Shift",
    event.metaKey && "Meta",
  ];
  return [...held.filter(Boolean), key].join("+");
}

function normalise(keys: string): string {
  return keys.toUpperCase().split("+").sort().join("+");
}
