import { editions } from "../../../../src/editions";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { sidesOf, type Finding } from "../../../../src/features/judging/findings/Finding";
import { isAmong, isSameFinding } from "../../../../src/features/judging/findings/FindingId";
import type { Validation } from "../../../../src/features/judging/findings/Validation";
import {
  leadText,
  remainderText,
} from "../../../../src/features/judging/suspects/describeDiagnosis";
import type { Diagnosis, Explanation } from "../../../../src/features/judging/suspects/Diagnosis";
import { locateErrors } from "../../../../src/features/judging/suspects/locateErrors";
import { rewritesOf, writeFigures } from "../../../../src/features/doing/adopt/writeFigures";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { Dice } from "../../../editions/consistent/dice";
import { consistentReport } from "../../../editions/consistent/reports";
import { corpusReports } from "../../../fixtures/corpus";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { workbookWith } from "../../../fixtures/fullReports";

const words = wordsFor("zh-CN");

async function diagnosesOf(sheets: MemorySheets) {
  const snapshot = await sheets.read();
  const validation = validateReport(snapshot);
  return { validation, diagnoses: await locateErrors({ snapshot, validation }) };
}

/** 采用, on a workbook of its own. */
async function adopted(sheets: MemorySheets, { changes }: Explanation): Promise<Validation> {
  const copy = MemorySheets.from(await sheets.read());
  expect(await writeFigures(copy, rewritesOf(changes) ?? [])).toMatchObject({ done: true });
  return validateReport(await copy.read());
}

const ofTable = ({ at, sheet }: Diagnosis, { findings }: Validation) =>
  findings.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet && at.has(cell.code)));
const adds = (finding: Finding) => finding.outcome === "error" || sidesOf(finding) !== null;
const keys = (findings: readonly Finding[]) => findings.map(({ id }) => JSON.stringify(id)).sort();

/** Adopts every suggestion of a workbook by itself and compares what is left with what was said. */
async function holdToTheWord(sheets: MemorySheets): Promise<number> {
  const { validation, diagnoses } = await diagnosesOf(sheets);
  let taken = 0;
  for (const diagnosis of diagnoses) {
    const before = ofTable(diagnosis, validation);
    const { certain, choices, together } = diagnosis;
    const all = [...certain, ...choices.flatMap(({ options }) => options)];
    for (const explanation of all.length > 0 ? [together, ...all] : []) {
      const after = ofTable(diagnosis, await adopted(sheets, explanation));
      const { mends, leaves, brings, changes } = explanation;
      expect(keys(after.filter(adds))).toEqual(keys([...leaves, ...brings]));
      const stood = before.filter((finding) => isAmong(finding, mends));
      expect(stood).toHaveLength(mends.length);
      for (const { id, outcome } of stood)
        expect(
          after.filter((each) => isSameFinding(each.id, id) && each.outcome === outcome)
        ).toEqual([]);
      if (explanation !== together) continue;
      expect(mends).toEqual(diagnosis.findings);
      const said = leadText(diagnosis, words) + remainderText(together, words);
      if (said.includes("就全平")) expect(after.filter(adds)).toEqual([]);
      if (diagnosis.certainty === "only") {
        const touched = after.filter(adds).flatMap(({ cells }) => cells.map(({ code }) => code));
        for (const { cell } of changes) expect(touched).not.toContain(cell.code);
      }
      taken += 1;
    }
  }
  return taken;
}

/** XXGK_SUGGESTIONS=1000 for the long run. */
const many = Number(process.env["XXGK_SUGGESTIONS"] ?? 12);

function misfilled(value: CellValue, dice: Dice): number {
  const figure = Number.parseInt(String(value), 10) || 0;
  return dice.pick([
    figure + 1 + dice.whole(9),
    Math.max(0, figure - 1 - dice.whole(9)),
    figure * 10 + dice.whole(9),
    0,
  ]);
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (_, edition) => {
  it(`one to four wrong cells: what is promised comes true (${many} reports)`, async () => {
    let taken = 0;
    for (let seed = 0; seed < many; seed += 1) {
      const dice = new Dice(seed * 31 + 7);
      const figures = consistentReport(edition, seed);
      const { sheets, put } = await workbookWith(edition, figures);
      // Cells that some balance is about; the others are told nothing of.
      const codes = Object.keys(figures).filter((code) => /^(t[34]|stat)\./.test(code));
      for (const code of dice.shuffled(codes).slice(0, 1 + (seed % 4)))
        put(code, misfilled(figures[code] ?? 0, dice));
      taken += await holdToTheWord(sheets);
    }
    expect(taken).toBeGreaterThan(0);
  });
});

it("published reports, those of the collection included: what is promised comes true", async () => {
  for (const report of [...readReports().values(), ...corpusReports()]) {
    const sheets = MemorySheets.from(writeWorkbook(report).snapshot);
    await holdToTheWord(sheets);
  }
});

describe("what the balances do not ask", () => {
  const edition2014 = editions.find(({ id }) => id === "2014")!;
  const figures = consistentReport(edition2014, 5);
  const reasons = [1, 2, 3, 4, 5, 6].map((n) => `stat.3.3.4.${n}.v`);
  /** The only one: no part is as great as what is too much. */
  const refused = {
    ...figures,
    ...Object.fromEntries(reasons.map((code) => [code, 3])),
    "stat.3.3.4.v": 4,
    "stat.3.3.v": 4,
    ...Object.fromEntries([1, 2, 3, 5, 6, 7, 8].map((n) => [`stat.3.3.${n}.v`, 0])),
    "stat.3.2.v": 4,
    "stat.3.2.1.v": 4,
    "stat.3.2.2.v": 0,
  };
  const diagnosisWith = async (more: Record<string, CellValue> = {}) => {
    const { sheets } = await workbookWith(edition2014, { ...refused, ...more });
    const { diagnoses } = await diagnosesOf(sheets);
    return diagnoses[0]!;
  };

  it("a change after which another sum with the same cell is broken is not the only explanation", async () => {
    const diagnosis = await diagnosisWith();
    const { together: explanation } = diagnosis;
    expect(explanation.changes).toMatchObject([{ from: "4", to: "18" }]);
    expect(explanation.brings.map(({ check }) => check.id)).toContain("A12");
    expect(diagnosis.certainty).toBe("oneOf");
    expect(leadText(diagnosis, words)).not.toContain("全平");
    expect(remainderText(explanation, words)).toMatch(/^改了以后，又有 1 处不符：/);
  });

  it("of several changes, one that breaks another sum comes last", async () => {
    const diagnosis = await diagnosisWith({
      "stat.3.3.4.v": 17,
      "stat.3.3.v": 17,
      "stat.3.2.v": 17,
      "stat.3.2.1.v": 17,
    });
    const options = diagnosis.choices[0]?.options ?? [];
    expect(options.map(({ brings }) => brings.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(options.at(-1)?.changes).toMatchObject([{ cell: { code: "stat.3.3.4.v" } }]);
    expect(leadText(diagnosis, words)).toContain("就全平");
  });

  it("a comparison that is broken elsewhere is said to remain", async () => {
    const diagnosis = await diagnosisWith({
      "stat.3.3.v": 18,
      "stat.3.2.v": 18,
      "stat.3.2.1.v": 18,
      "stat.1.1.a.v": 999_999,
    });
    expect(diagnosis.certainty).toBe("only");
    expect(leadText(diagnosis, words)).toMatch(/^最可能是这一格填错了，改了，与它有关的勾稽就平了/);
    expect(diagnosis.together.leaves.map(({ check }) => check.id)).toEqual(["A13"]);
    expect(remainderText(diagnosis.together, words)).toMatch(/^改了以后，这张表还有 1 处/);
  });

  it("a negative figure in a cell of no balance is told by its own finding alone", async () => {
    const { sheets } = await workbookWith(edition2014, { ...figures, "stat.2.1.v": -1 });
    const { diagnoses } = await diagnosesOf(sheets);
    expect(diagnoses[0]).toMatchObject({ certainty: "agrees", certain: [], choices: [] });
  });
});

it("a cell that must change, to nothing that can be told, is no explanation", async () => {
  const edition = editions.find(({ id }) => id === "2021")!;
  const figures = consistentReport(edition, 3);
  const { sheets } = await workbookWith(edition, {
    ...figures,
    ...{ "t4.r1.c1": -1, "t4.r1.c2": 5, "t4.r1.c3": 0, "t4.r1.c4": 0, "t4.r1.c5": 4 },
  });
  const { diagnoses } = await diagnosesOf(sheets);
  const disputes = diagnoses.find(({ tableId }) => tableId === "t4")!;
  expect(disputes).toMatchObject({ certainty: "none", reason: "open", certain: [], choices: [] });
  expect(leadText(disputes, words)).toMatch(/^有的格一定要改，但改成多少/);
});

it("the one row of 表四 has no name, and none is said", async () => {
  const edition = editions.find(({ id }) => id === "2021")!;
  const figures = consistentReport(edition, 3);
  const { sheets } = await workbookWith(edition, {
    ...figures,
    ...{ "t4.r1.c1": 1, "t4.r1.c2": 5, "t4.r1.c3": 0, "t4.r1.c4": 0, "t4.r1.c5": 9 },
  });
  const { diagnoses } = await diagnosesOf(sheets);
  const disputes = diagnoses.find(({ tableId }) => tableId === "t4")!;
  expect(disputes.count).toBeGreaterThan(2);
  expect(leadText(disputes, words)).toMatch(/^错在下面某一格/);
});
