import { editions } from "../../../../src/editions";
import { narrative2021 } from "../../../../src/editions/2021/narrative";
import { narrative2019 } from "../../../../src/editions/2019/narrative";
import type { Narrative } from "../../../../src/editions/Narrative";
import { draftText } from "../../../../src/features/judging/narrative/draftText";
import { judgeText } from "../../../../src/features/judging/narrative/judgeText";
import { consistentReport } from "../../../editions/consistent/reports";
import { corpusReports } from "../../../fixtures/corpus";
import { fc, runs } from "../../../random";

type Known = Readonly<Record<string, number | string | null>>;
const cellsOf = (known: Known) => (code: string) => {
  const value = known[code];
  return value === undefined || value === null || value === "" || Number.isNaN(Number(value))
    ? null
    : Number(value);
};
const draftOf = (now: Known, then: Known = {}, { draft }: Narrative = narrative2021) =>
  draft && draftText(draft, { cells: cellsOf(now), prior: cellsOf(then), year: 2024 });

/** What the checker says of every draft, where it does not agree. */
function amiss(now: Known, then: Known, narrative: Narrative = narrative2021) {
  return (draftOf(now, then, narrative) ?? []).flatMap(({ text }) =>
    judgeText(text, {
      narrative,
      cells: cellsOf(now),
      prior: cellsOf(then),
      year: 2024,
    })
      .filter(({ outcome }) => outcome !== "agree")
      .map(({ at, end }) => `${text.slice(at, end)} in ${text}`)
  );
}

it("says what is there, and nothing of what is nil", () => {
  const zeros = Object.fromEntries(
    Object.keys(consistentReport({ id: "2021" }, 1)).map((code) => [code, 0])
  );
  expect(draftOf(zeros)?.map(({ text }) => text)).toEqual([
    "2024年，未收到政府信息公开申请。",
    "2024年，未收到政府信息公开申请。未发生行政复议，未发生行政诉讼。",
    "没有因逾期未缴纳信息处理费而不再处理的情形。",
  ]);
  const some = { ...zeros, "t3.r1.c7": 12, "t3.r3.1.c7": 12, "t3.r3.7.c7": 12 };
  expect(draftOf(some, { "t3.r1.c7": 10 })?.[0]?.text).toBe(
    "2024年，共新收政府信息公开申请12件，同比增长20.0%，办结12件。"
  );
});

it("drafts nothing from tables that are not filled in, or do not balance", () => {
  const report = consistentReport({ id: "2021" }, 7);
  expect(draftOf(report)).not.toBeNull();
  expect(draftOf({ ...report, "t3.r1.c7": Number(report["t3.r1.c7"]) + 1 })).toBeNull();
  expect(draftOf({ ...report, "t3.r4.c7": "" })).toBeNull();
});

it.each([narrative2019, narrative2021])(
  "drafts only numbers that the checker agrees with: $edition",
  (narrative) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, before) => {
        const { edition: id } = narrative;
        const [now, then] = [seed, before].map((each) => consistentReport({ id }, each));
        expect(draftOf(now ?? {}, {}, narrative)).not.toBeNull();
        expect(amiss(now ?? {}, then ?? {}, narrative)).toEqual([]);
      }),
      { numRuns: runs(500) }
    );
  }
);

it("drafts only numbers that the checker agrees with, of published reports", () => {
  const rowsOf = (id: string) =>
    editions
      .find((edition) => edition.id === "2021")
      ?.tables.find((table) => table.id === id)
      ?.rows.filter(({ role }) => role === "data") ?? [];
  const reports = corpusReports().filter(({ tables }) => tables["t3"]?.edition === "2021");
  const drafted = reports.filter(({ tables }) => {
    const known = Object.fromEntries(
      Object.entries(tables).flatMap(([id, { rows }]) =>
        rowsOf(id).flatMap(({ key }, at) =>
          (rows[at] ?? []).map((value, place) => [`${id}.${key}.c${String(place + 1)}`, value])
        )
      )
    );
    expect(amiss(known, {})).toEqual([]);
    return draftOf(known) !== null;
  });
  expect(drafted.length > 0).toBe(reports.length > 0);
});
