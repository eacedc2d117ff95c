import type { Outcome } from "../../src/engine/Result";
import { verdict } from "../../src/engine/verdict";
import { fc } from "../random";

const outcomes = ["pass", "review", "unassessed", "error"] as const;
const many = fc.array(fc.constantFrom<Outcome>(...outcomes), { maxLength: 12 });

it("is unassessed when nothing was checked", () => {
  expect(verdict([])).toBe("unassessed");
});

it.each([
  [["pass"], "pass"],
  [["pass", "review"], "review"],
  [["review", "unassessed"], "unassessed"],
  [["unassessed", "pass"], "unassessed"],
  [["unassessed", "error", "review"], "fail"],
] as const)("of %j is %s", (given, expected) => {
  expect(verdict(given)).toBe(expected);
});

it("is the word of the gravest outcome, in whatever order", () => {
  const words = { pass: "pass", review: "review", unassessed: "unassessed", error: "fail" };
  fc.assert(
    fc.property(many, (given) => {
      fc.pre(given.length > 0);
      const gravest = outcomes.findLast((outcome) => given.includes(outcome)) ?? "pass";
      expect(verdict(given)).toBe(words[gravest]);
      expect(verdict([...given].reverse())).toBe(words[gravest]);
    })
  );
});

it("is a pass only when all passed", () => {
  fc.assert(
    fc.property(many, (given) => {
      const allPassed = given.length > 0 && given.every((outcome) => outcome === "pass");
      expect(verdict(given) === "pass").toBe(allPassed);
    })
  );
});
