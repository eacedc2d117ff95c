import { carryOver } from "../../../../src/engine/kinds/claims/carryOver";
import { at, judged, last } from "./oneRow";

const judge = (now: string | number, prior: string | number) =>
  judged(carryOver({ now: "r2", prior: "r4" }, at), { r2: now, "last r4": prior });

it("holds where as much came over as was carried over", () => {
  expect(judge(11, 11).holds).toBe(true);
  expect(judge(11, "１１").holds).toBe(true);
});

it("does not hold where it is one more or one less", () => {
  expect(judge(12, 11)).toMatchObject({ holds: false, difference: { units: 1n } });
  expect(judge(10, 11)).toMatchObject({ holds: false, difference: { units: -1n } });
});

it("is not decided by a blank, which is no zero", () => {
  expect(judge("", 0)).toMatchObject({ holds: "unknown", missing: [at("r2")] });
  expect(judge(0, "/")).toMatchObject({ holds: "unknown", missing: [last("r4")] });
});
