import type { Shift, StructureChange } from "./area";

const MANY = 1000;

/** Widths of columns, or heights of rows. */
export class LineSizes {
  private sizes = new Map<number, number>();

  constructor(
    private readonly lines: Shift,
    private standard: number
  ) {}

  get(index: number): number {
    return this.sizes.get(index) ?? this.standard;
  }

  set(from: number, to: number, size: number): void {
    // All lines of a sheet at once: a new standard, and none that differs from it.
    if (to - from > MANY) {
      this.standard = size;
      this.sizes.clear();
      return;
    }
    for (let index = from; index <= to; index++) this.sizes.set(index, size);
  }

  shift({ kind, shift, start, count }: StructureChange): void {
    if (shift !== this.lines) return;
    const moved = new Map<number, number>();
    for (const [index, size] of this.sizes) {
      if (index < start) moved.set(index, size);
      else if (kind === "insert") moved.set(index + count, size);
      else if (index >= start + count) moved.set(index - count, size);
    }
    this.sizes = moved;
  }
}
