import { balance } from "../../../../src/engine/kinds/claims/balance";
import { nonNumbers } from "../../figures";
import { fc } from "../../../random";
import { at, judged, type Row } from "./oneRow";

const claim = { left: ["new", "carried"], right: ["handled", "next"] };
const holds = (row: Row) => judged(balance(claim, at), row).holds;

it("holds when both sides are equal", () => {
  expect(holds({ new: 1016, carried: 11, handled: 1016, next: 11 })).toBe(true);
  expect(holds({ new: "0.1", carried: "0.2", handled: "0.3", next: 0 })).toBe(true);
});

it("breaks on a difference of one, either way", () => {
  expect(holds({ new: 5, carried: 1, handled: 5, next: 0 })).toBe(false);
  expect(holds({ new: 5, carried: 0, handled: 5, next: 1 })).toBe(false);
});

it("breaks on the smallest difference of a decimal", () => {
  expect(holds({ new: "24252.311082", carried: 0, handled: "24252.311081", next: 0 })).toBe(false);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(holds({ new: 5, carried: figure, handled: 5, next: 0 })).toBe("unknown");
  expect(holds({ new: 5, carried: 0, handled: 5, next: figure })).toBe("unknown");
});

it("is broken rather than unknown only when all four are numbers", () => {
  const cell = fc.option(fc.integer({ min: 0, max: 3 }), { nil: "blank" as const });
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
      const given = [a, b, c, d].map((value) =>
        value === "blank" ? ({ is: "blank" } as const) : value
      );
      const [first = 0, second = 0, third = 0, fourth = 0] = given;
      const brute =
        a === "blank" || b === "blank" || c === "blank" || d === "blank"
          ? "unknown"
          : a + b === c + d;
      expect(holds({ new: first, carried: second, handled: third, next: fourth })).toBe(brute);
    })
  );
});
