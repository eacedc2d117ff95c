import { carryOver } from "../../../../src/engine/crossYear/kinds/carryOver";
import { last } from "./figures";
import { figures } from "./figures";

const judge = (now: string | number, then: string | number) =>
  carryOver("r2", last("r4"), figures({ r2: now, "last r4": then }));

it("holds where as much came over as was carried over", () => {
  expect(judge(11, 11).holds).toBe(true);
  expect(judge(11, "１１").holds).toBe(true);
});

it("does not hold where it is one more or one less", () => {
  expect(judge(12, 11)).toMatchObject({ holds: false, difference: { units: 1n } });
  expect(judge(10, 11)).toMatchObject({ holds: false, difference: { units: -1n } });
});

it("is not decided by a blank, which is no zero", () => {
  expect(judge("", 0)).toMatchObject({ holds: "unknown", missing: ["r2"] });
  expect(judge(0, "/")).toMatchObject({ holds: "unknown", missing: [last("r4")] });
});
