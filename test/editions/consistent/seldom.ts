import type { UnitKind } from "../../../src/engine/report/UnitKind";
import type { Cells } from "./reports";

/**
 * What is seldom in a report, counted apart from the sources: the ids of the rules that have to ask
 * about it, one for each thing they ask about.
 */
export function seldomIn(cells: Cells, edition: string, kind: UnitKind): string[] {
  const at = (code: string) => Number(cells[code] ?? 0);
  const found = new Array<string>();
  const say = (rule: string, when: boolean) => (when ? found.push(rule) : 0);
  say(
    "F8",
    ["county", "city", "province"].includes(kind) &&
      Object.values(cells).every((value) => Number(value) === 0)
  );
  if (edition === "2014") return found;
  const small = ["township", "countyDepartment"].includes(kind);
  say("F1", small && at("t2_1.r1.c1") > 0);
  if (edition === "2021") {
    say("F1", small && at("t2_1.r1.c3") > 0);
    const fee = at("t2_8.r1.c1");
    say("F9", kind === "township" && Number.isInteger(fee) && fee >= 1_000_000);
  }
  const received = at("t3.r1.c7");
  const taken = received + at("t3.r2.c7");
  const [reviews, direct, after] = [at("t4.r1.c5"), at("t4.r1.c10"), at("t4.r1.c15")];
  say("B4", taken === 0 && reviews + direct + after > 0);
  say("B5", after > 0 && reviews === 0);
  say("F2", received >= 20 && at("t3.r1.c6") === received);
  say("F2", received >= 100 && at("t3.r1.c1") === received);
  const handled = at("t3.r3.7.c7");
  say("F3", handled >= 30 && (at("t3.r3.1.c7") + at("t3.r3.2.c7")) * 10 < handled * 4);
  say("F4", reviews >= 10 && at("t4.r1.c2") * 20 > reviews * 3);
  say("F5", at("t3.r3.5.4.c7") > 0 && received < 10);
  const others = at(edition === "2019" ? "t3.r3.6.c7" : "t3.r3.6.3.c7");
  say("F6", handled >= 10 && others * 10 > handled * 3);
  say("F7", at("t3.r3.3.1.c7") > 0);
  say("F11", taken >= 10 && at("t3.r4.c7") * 5 > taken);
  say("F12", reviews >= 5 && at("t4.r1.c4") === reviews);
  say("F12", direct >= 5 && at("t4.r1.c9") === direct);
  say("F12", after >= 5 && at("t4.r1.c14") === after);
  return found;
}
