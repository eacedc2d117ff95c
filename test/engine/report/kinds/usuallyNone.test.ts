import { usuallyNone } from "../../../../src/engine/report/kinds/usuallyNone";
import { figures, nonNumbers } from "../../figures";

const claim = { name: "规章", codes: ["a", "b"] };

it("objects to anything above 0", () => {
  expect(usuallyNone(claim, figures({ a: 0, b: 0 })).holds).toBe(true);
  expect(usuallyNone(claim, figures({ a: 0, b: 1 })).holds).toBe(false);
});

it.each(nonNumbers)("does not take $is for 0", (figure) => {
  expect(usuallyNone(claim, figures({ a: figure, b: 0 })).holds).toBe("unknown");
});
