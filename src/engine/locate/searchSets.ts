import { cellsToBlame } from "./cellsToBlame";
import { looseSteps, trialSteps, type Search } from "./Search";
import { spend } from "./Work";
import { blame, type Trial } from "./Trial";

/** More solutions than anyone reads; the cap is said. */
const mostFound = 5000;

/**
 * Finds every set that adds `more` cells to the trial and explains everything, each once. Complete:
 * a violated implied edit holds at least one wrong cell (Fellegi & Holt 1976), so it is enough to
 * branch over its cells; a cell that has had its branch is held to be right in those that follow.
 */
export function* searchSets(trial: Trial, more: number, search: Search): Generator<void, void> {
  yield* spend(search, trial.loose.length > 0 ? looseSteps : trialSteps);
  if (search.ended) return;
  const suspects = cellsToBlame(trial, search.system);
  if (suspects === null) {
    if (search.found.length < mostFound) search.found.push(trial);
    else search.ended = "limit";
    return;
  }
  if (more === 0) return;
  const closed = trial.closed.slice();
  // In an order of their own: where a search ends early must not hang on how terms were listed.
  for (const cell of [...suspects].sort((a, b) => a - b)) {
    if (more > 1 || explainsRest(trial, cell)) {
      yield* searchSets(blame({ ...trial, closed }, cell), more - 1, search);
    }
    closed[cell] = 1;
  }
}

/** Whether one change of the cell could take away every residual: column and residuals in proportion. */
function explainsRest({ rows }: Trial, cell: number): boolean {
  let over: bigint | null = null;
  let under = 1n;
  for (const { terms, residual } of rows) {
    const coefficient = terms.get(cell);
    if (coefficient === undefined) {
      if (residual !== 0n) return false;
    } else if (over === null) {
      over = residual;
      under = coefficient;
    } else if (residual * under !== over * coefficient) {
      return false;
    }
  }
  // A change of nothing mends nothing.
  return over !== 0n;
}
