/** What one part of the pane knows: as it is now, who listens, and how it changes. */
export interface Part<State> {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<State>) => void;
}

/** All that the pane shows, in one place; each session changes its own part (docs/adr/0196). */
export class Store<Parts extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: Parts) {}

  readonly state = (): Parts => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  part<Name extends keyof Parts>(name: Name): Part<Parts[Name]> {
    return {
      state: () => this.current[name],
      subscribe: this.subscribe,
      set: (change) => {
        const now = this.current[name];
        if ((Object.keys(change) as (keyof Parts[Name])[]).every((key) => change[key] === now[key]))
          return;
        this.current = { ...this.current, [name]: { ...now, ...change } };
        for (const listener of this.listeners) listener();
      },
    };
  }
}
