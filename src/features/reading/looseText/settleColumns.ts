import type { LineCheck } from "../../../engine/Check";

/** The ways in which a row may be cut; one way where there is no doubt. */
export interface OpenRow {
  readonly key: string;
  readonly readings: readonly (readonly string[])[];
}

/** Every choice of one reading a row under which all columns agree; null when there are too many. */
export type Choices = readonly ReadonlyMap<string, readonly string[]>[] | null;

const mostSteps = 100_000;
const mostChoices = 200;

interface Relation {
  /** Row keys, +1 on the left and −1 on the right; their sum is 0 in every column. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Chooses among the readings of all rows by what must hold in each column (the balance of the form,
 * the sum of the results). A relation that needs a row which is not there decides nothing.
 */
export function settleColumns(rows: readonly OpenRow[], checks: readonly LineCheck[]): Choices {
  const relations = relationsOf(checks, new Set(rows.map(({ key }) => key)));
  if (relations.length === 0) return null;
  const first = (row: OpenRow) =>
    Math.min(...relations.map((relation, i) => rank(relation, i, row)));
  const ordered = [...rows].sort((a, b) => first(a) - first(b));
  return new Chooser(ordered, relations).run();
}

/** Short relations first: the balance has four rows, the sum of the results twenty. */
function rank({ weights }: Relation, index: number, { key }: OpenRow): number {
  return weights.has(key) ? weights.size + index / 10 : Infinity;
}

function relationsOf(checks: readonly LineCheck[], there: ReadonlySet<string>): Relation[] {
  return checks
    .filter(({ each, kind }) => each === "column" && kind !== "atMost")
    .flatMap((check): Relation[] => {
      if (check.kind === "balance")
        return check.claims.map(({ left, right }) => relation(left, right));
      return check.kind === "sum"
        ? check.claims.map(({ total, parts }) => relation([total], parts))
        : [];
    })
    .filter(({ weights }) => [...weights.keys()].every((key) => there.has(key)));
}

function relation(left: readonly string[], right: readonly string[]): Relation {
  return {
    weights: new Map([
      ...left.map((key) => [key, 1] as const),
      ...right.map((key) => [key, -1] as const),
    ]),
  };
}

class Chooser {
  private readonly found: Map<string, readonly string[]>[] = [];
  private readonly chosen = new Map<string, readonly string[]>();
  private readonly lastRow: readonly number[];
  private steps = 0;

  constructor(
    private readonly rows: readonly OpenRow[],
    private readonly relations: readonly Relation[]
  ) {
    this.lastRow = relations.map(({ weights }) =>
      rows.findLastIndex(({ key }) => weights.has(key))
    );
  }

  run(): Choices {
    this.choose(0);
    return this.steps > mostSteps || this.found.length > mostChoices ? null : this.found;
  }

  private choose(index: number) {
    this.steps += 1;
    if (this.steps > mostSteps || this.found.length > mostChoices) return;
    const row = this.rows[index];
    if (!row) {
      this.found.push(new Map(this.chosen));
      return;
    }
    for (const reading of row.readings) {
      this.chosen.set(row.key, reading);
      if (this.possible(index)) this.choose(index + 1);
    }
    this.chosen.delete(row.key);
  }

  /** Counts are never negative, so what is added up may not outgrow what it must come to. */
  private possible(index: number): boolean {
    return this.relations.every((relation, n) => {
      const width = this.rows[0]?.readings[0]?.length ?? 0;
      const complete = (this.lastRow[n] ?? 0) <= index;
      for (let column = 0; column < width; column += 1) {
        const { open, sum } = this.sumOf(relation, column);
        if (complete ? sum !== 0 : sum > 0 && !open.right) return false;
        if (!complete && sum < 0 && !open.left) return false;
      }
      return true;
    });
  }

  private sumOf({ weights }: Relation, column: number) {
    let sum = 0;
    const open = { left: false, right: false };
    for (const [key, weight] of weights) {
      const reading = this.chosen.get(key);
      if (reading) sum += weight * Number(reading[column]);
      else if (weight > 0) open.left = true;
      else open.right = true;
    }
    return { sum, open };
  }
}
