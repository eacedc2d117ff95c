import { locate } from "../../../src/engine/locate/locate";
import type { Problem } from "../../../src/engine/locate/Problem";
import cases from "./fixtures/editing-cases.json";
import { blanksOf, changesOf, systemOf, type Values } from "./problems";

/** The papers' records hold amounts that may be negative unless an edit says otherwise. */
function problemOf(edits: readonly string[], values: Values, locked: readonly string[] = []) {
  const nonNegative = edits
    .filter((edit) => edit.includes(">=0"))
    .flatMap((edit) => edit.replace(">=0", "").split(","));
  const balances = edits.filter((edit) => !edit.includes(">"));
  return { ...systemOf(balances, values, { nonNegative }), locked: new Set(locked) };
}

function typoCase(id: string) {
  const found = cases.typo_correction.find((each) => each.id === id);
  if (!found) throw new Error(`no case ${id}`);
  const { edits, input } = found;
  const fixate = "fixate" in found ? found.fixate : [];
  return problemOf(edits, input, fixate);
}

describe("typing errors, Scholtus (2009)", () => {
  it("4: nothing is said of a consistent record", () => {
    expect(locate(typoCase("scholtus2009-4"))).toMatchObject({
      status: "consistent",
      solutions: [],
    });
  });

  it.each([
    ["scholtus2009-4.1", { x4: "161→116" }, ["swappedDigits"]],
    ["scholtus2009-4.2", { x4: "161→116", x9: "19979→1979" }, ["swappedDigits", "doubledDigit"]],
  ])("%s: the only solution is the true one", (id, changes, slips) => {
    const { status, solutions } = locate(typoCase(id));
    expect(status).toBe("located");
    expect(solutions.map(changesOf)).toEqual([changes]);
    const typing = solutions[0]?.readings.flatMap((each) =>
      each.kind === "typing" ? [each.slip] : []
    );
    expect(typing?.sort()).toEqual([...slips].sort());
  });

  it("4.3: the typing errors are what all solutions have in common", () => {
    const found = locate(typoCase("scholtus2009-4.3"));
    expect(found).toMatchObject({ status: "ambiguous", size: 3, count: 3 });
    const common = changesOf({ changes: found.inEvery, readings: [], blanks: [], follows: [] });
    expect(common).toEqual({ x4: "161→116", x9: "19979→1979" });
  });

  it("4.4: where Scholtus stops at what is typing, the smallest set is the true record", () => {
    const { status, solutions } = locate(typoCase("scholtus2009-4.4"));
    expect(status).toBe("located");
    expect(solutions.map(changesOf)).toEqual([{ x4: "161→116", x8: "0→411", x9: "19979→1979" }]);
  });

  it.each(["typo-column-order", "typo-fixate-innocent"])(
    "%s: the typing error is first, and no more than first",
    (id) => {
      const { status, solutions } = locate(typoCase(id));
      expect(status).toBe("ambiguous");
      expect(solutions[0] && changesOf(solutions[0])).toEqual({ x1: "161→116" });
      const typing = solutions.map(({ readings }) =>
        readings.some(({ kind }) => kind === "typing")
      );
      expect(typing.indexOf(true)).toBe(0);
      expect(typing.lastIndexOf(true)).toBe(0);
    }
  );

  it("typo-fixate-culprit: without the culprit nothing looks like typing", () => {
    const { solutions } = locate(typoCase("typo-fixate-culprit"));
    expect(solutions.map(changesOf)).toEqual([{ x2: "1452→1407" }, { x3: "1568→1613" }]);
    expect(solutions.flatMap(({ readings }) => readings)).toEqual([]);
  });
});

describe("deductive imputation, De Waal, Pannekoek & Scholtus (2011)", () => {
  const imputations = cases.deductive_imputation.flatMap(({ id, edits, input, expected }) => {
    const inputs = (Array.isArray(input) ? input : [input]) as Values[];
    const outputs = (Array.isArray(expected) ? expected : [expected]) as Values[];
    return inputs.map((values, index) => ({
      id: `${id} ${index + 1}`,
      problem: problemOf(edits, values),
      blank: Object.keys(values).filter((code) => values[code] === null),
      expected: outputs[index] ?? {},
    }));
  });

  it.each(imputations)("$id", ({ problem, blank, expected }) => {
    const filled = blank.filter((code) => expected[code] != null);
    const { status, blanks } = locate(problem);
    // A record that no filling mends is left alone by the papers; its errors are ours to name.
    expect(blanksOf({ blanks: status === "consistent" ? blanks : [] })).toEqual(
      Object.fromEntries(filled.map((code) => [code, String(expected[code])]))
    );
  });

  it.each([
    ["do-not-impute-negative 1", ["b", "c"]],
    ["ill-defined 1", ["c", "d"]],
  ])("%s: the error is in a figure that is there", (id, suspects) => {
    const problem = imputations.find((each) => each.id === id)?.problem;
    expect(problem && locate(problem).suspects).toEqual(suspects);
  });
});

describe("error localisation, Fellegi & Holt (1976)", () => {
  const sets = (problem: Problem) =>
    locate(problem)
      .solutions.map(({ changes }) => changes.map(({ code }) => code).join("+"))
      .sort();

  /** cost ≥ 0.6 turnover is a balance with a slack that is not negative. */
  it("profit-cost-turnover", () => {
    const edits = ["profit+cost=turnover", "5*cost-3*turnover=slack"];
    const values = { profit: 755, cost: 125, turnover: 200, slack: null };
    const nonNegative = ["cost", "profit", "slack"];
    const found = locate(systemOf(edits, values, { nonNegative }));
    expect(found.status).toBe("located");
    expect(found.solutions.map(changesOf)).toEqual([{ profit: "755→75" }]);
  });

  it("single-balance-ambiguous", () => {
    const problem = systemOf(["p+c=t"], { p: 755, c: 125, t: 200 }, { nonNegative: [] });
    expect(sets(problem)).toEqual(["c", "p", "t"]);
    expect(sets({ ...problem, locked: new Set(["t"]) })).toEqual(["c", "p"]);
  });

  /** 1 is a cell that is known to be 1. */
  const weights = systemOf(["x+y=z", "2*y+1=z"], { x: 1, y: 1, z: 3, "1": 1 }, { nonNegative: [] });

  it("weights-default", () => {
    expect(sets({ ...weights, locked: new Set(["1"]) })).toEqual(["x"]);
  });

  it("weights-x10: a cell known to be right", () => {
    expect(sets({ ...weights, locked: new Set(["1", "x"]) })).toEqual(["y+z"]);
  });

  it("chain", () => {
    const edits = ["x-2*1=over", "y-x-1=above"];
    const values = { x: 2, y: 0, "1": 1, over: null, above: null };
    expect(sets({ ...systemOf(edits, values), locked: new Set(["1"]) })).toEqual(["y"]);
  });

  it("inf-weight-z: two parts must move, and how far is open", () => {
    const problem = { ...systemOf(["x+y=z"], { x: 6, y: 6, z: 5 }), locked: new Set(["z"]) };
    expect(locate(problem).solutions.map(changesOf)).toEqual([{ x: "6→?", y: "6→?" }]);
  });

  it("na-not-skipped: a blank does not excuse what no value can mend", () => {
    const problem = systemOf(["x+y=z"], { x: 10, y: null, z: 5 });
    // The source flags x; with equal weights z is as good an answer, and is said to be.
    expect(sets(problem)).toEqual(["x", "z"]);
    expect(sets({ ...problem, locked: new Set(["z"]) })).toEqual(["x"]);
  });
});
