import type { GridEvent } from "./Grid";

type Author = Extract<GridEvent, { type: "changed" }>["by"];

/** Who is changing a grid just now, and who listens. */
export class GridEvents {
  author: Author = "addin";
  private readonly listeners = new Set<(event: GridEvent) => void>();

  as(author: Author, act: () => void): void {
    const before = this.author;
    this.author = author;
    try {
      act();
    } finally {
      this.author = before;
    }
  }

  tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
