import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { cellKey } from "../../../../src/features/judging/suspects/Knowledge";
import { locateErrors } from "../../../../src/features/judging/suspects/locateErrors";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { readReport, readReports } from "../../../fixtures/reports/readReports";
import { workbookOf } from "../../../taskpane/workbooks";
import { randomFrom } from "../../../engine/locate/randomFrom";
import { changed, twoYears, yearAfter } from "../../reading/prior/priorYears";
import { diagnose, explained, explanationsOf } from "./diagnose";

const sound = "suqian-2020";
const several = "pingtan-police-2021";

it("the one wrong cell, its value, and every finding that it mends", async () => {
  const sheets = workbookOf(sound, { "t3.r3.1.c1": 408 });
  const diagnosis = await diagnose(sheets);
  expect(diagnosis).toMatchObject({ certainty: "only", count: 1, size: 1, reason: null });
  expect(explained(diagnosis)).toEqual(["t3.r3.1.c1 408→480"]);
  const { findings } = validateReport(await sheets.read());
  expect(diagnosis.findings).toEqual(findings.map(({ id }) => id));
  expect(findings).toHaveLength(2);
});

it("a wrong cell of 表四", async () => {
  const diagnosis = await diagnose(workbookOf(sound, { "t4.r1.c5": 77 }), { table: "t4" });
  expect(diagnosis.certainty).toBe("oneOf");
  expect(diagnosis.cells.map(({ code }) => code)).toContain("t4.r1.c5");
});

it("says something of exactly the published tables that do not add up", async () => {
  for (const [name, report] of readReports()) {
    const { snapshot } = writeWorkbook(report);
    const validation = validateReport(snapshot);
    for (const { certainty, tableId, findings, cells } of await locateErrors({
      snapshot,
      validation,
    })) {
      const broken = validation.findings.filter(
        ({ check, outcome, tableId: of }) =>
          of === tableId && outcome === "error" && /^(sum|balance)$/.test(check.kind)
      );
      expect([name, findings.length]).toEqual([name, broken.length]);
      expect(certainty === "agrees").toBe(broken.length === 0);
      expect(cells.length > 0).toBe(broken.length > 0);
    }
  }
});

it("a figure with a unit is shown as it stands", async () => {
  expect(explained(await diagnose(workbookOf(sound, { "t3.r3.1.c1": "408件" })))).toEqual([
    "t3.r3.1.c1 408件→480",
  ]);
});

it.each([
  ["that holds nothing yet", () => ""],
  ["that is hardly begun", (figure: unknown) => (figure === 480 ? 480 : "")],
  ["of placeholders", () => "/"],
])("a form %s has nothing to be told", async (_, figure) => {
  const sheets = workbookOf(sound, {}, { figure });
  await expect(diagnose(sheets)).rejects.toThrow("nothing is told");
});

describe("blanks", () => {
  it("are filled in with the one figure that fits", async () => {
    const diagnosis = await diagnose(workbookOf(sound, { "t3.r3.1.c1": "" }));
    expect(diagnosis.certainty).toBe("agrees");
    expect(diagnosis.blanks).toMatchObject([{ cell: { code: "t3.r3.1.c1" }, from: "", to: "480" }]);
  });

  it("are left alone where several figures fit", async () => {
    const changes = { "t3.r3.1.c1": "", "t3.r3.1.c2": "", "t3.r3.2.c1": "", "t3.r3.2.c2": "" };
    expect((await diagnose(workbookOf(sound, changes))).blanks).toEqual([]);
  });
});

describe("what the person knows", () => {
  const first = { "t3.r3.1.c1": 408 };

  it("a cell she has checked is never suspected", async () => {
    const sheets = workbookOf(several);
    const before = await diagnose(sheets);
    const [cell] = before.cells;
    const locked = new Map([[cell ? cellKey(cell) : "", String(cell?.value)]]);
    const after = await diagnose(sheets, { knowledge: { locked } });
    expect(after.count).toBe(before.count - 1);
    expect(after.cells.map(({ code }) => code)).not.toContain(cell?.code);
    expect(after.locked.map(({ code }) => code)).toEqual([cell?.code]);
  });

  it("another figure in the cell is not the one she has checked", async () => {
    const locked = new Map([["sheet1/t3.r3.1.c1", "480"]]);
    const diagnosis = await diagnose(workbookOf(sound, first), { knowledge: { locked } });
    expect(diagnosis.locked).toEqual([]);
    expect(explained(diagnosis)).toEqual(["t3.r3.1.c1 408→480"]);
  });

  it("what was edited since the figures agreed is listed first", async () => {
    const sheets = workbookOf(several);
    const place = "sheet1/t3";
    const all = await diagnose(sheets);
    const last = explanationsOf(all).at(-1);
    const edited = new Set<string>(last?.map(({ cell }) => cell.code));
    const figures = [...all.at].map(
      ([code, { value }]) => [code, edited.has(code) ? "999" : String(value)] as const
    );
    const balanced = new Map([[place, new Map(figures)]]);
    const ranked = await diagnose(sheets, { knowledge: { balanced } });
    expect(explained(ranked)[0]).toBe(explained(all).at(-1));
    expect(ranked.certainty).toBe("oneOf");
  });
});

it("a rule that the workbook does without demands nothing", async () => {
  const sheets = workbookOf(several);
  expect((await diagnose(sheets)).certainty).toBe("oneOf");
  await sheets.apply([{ do: "note", key: "off/A1", text: "台账口径不同" }]);
  expect((await diagnose(sheets)).certainty).toBe("agrees");
});

it("the same table twice on a sheet makes two diagnoses, told apart", async () => {
  const { snapshot } = writeWorkbook(readReport(several));
  const [sheet] = snapshot.sheets;
  const twice = { ...sheet!, values: [...sheet!.values, ...sheet!.values] };
  const both = { ...snapshot, sheets: [{ ...twice, formulas: twice.values }] };
  const diagnoses = await locateErrors({ snapshot: both, validation: validateReport(both) });
  const places = diagnoses.filter(({ tableId }) => tableId === "t3").map(({ place }) => place);
  expect(places).toEqual(["sheet1/t3", "sheet1/t3/2"]);
  const mended = diagnoses.flatMap(({ findings }) => findings);
  expect(new Set(mended).size).toBe(4);
});

it("any cell of any sound report, wrong by anything, is found and put right", async () => {
  const random = randomFrom(7);
  for (const [name, report] of readReports()) {
    const rows = report.tables["t3"]?.rows ?? [];
    const { certainty } = await diagnose(workbookOfReport(report));
    if (certainty !== "agrees") continue;
    for (let trial = 0; trial < 12; trial += 1) {
      const [r, c] = [random(rows.length), random(7)];
      const right = Number(rows[r]?.[c]);
      const typed = right + 1 + random(30);
      const found = await diagnose(workbookOfReport(changed(report, "t3", r, c, () => typed)));
      expect([name, r, c, ...explained(found).map((each) => each.split(" ")[1])]).toEqual([
        name,
        r,
        c,
        `${typed}→${right}`,
      ]);
      expect(found.certainty).toBe("only");
    }
  }
});

describe("last year's report", () => {
  const then = readReport("pingtan-2022");
  /** 上年结转 too great by one, and its total with it. */
  const off = (report: typeof then) => {
    const part = changed(report, "t3", 1, 0, (figure) => figure + 1);
    return changed(part, "t3", 1, 6, (figure) => figure + 1);
  };
  const now = yearAfter(then);

  it("tells which of several is wrong", async () => {
    const without = await diagnose(workbookOfReport(off(now)));
    expect(without.count).toBeGreaterThan(1);
    const both = await diagnose(await twoYears(off(now), then));
    expect(both.certainty).toBe("only");
    expect(both.cells.map(({ code }) => code)).toEqual(["t3.r2.c1", "t3.r2.c7"]);
    const snapshot = await (await twoYears(off(now), then)).read();
    const carried = validateReport(snapshot).findings.find(({ check }) => check.id === "C1");
    expect(both.findings).toContainEqual(carried?.id);
  });

  it("is no witness where the rule is switched off", async () => {
    const sheets = await twoYears(off(now), then);
    await sheets.apply([{ do: "note", key: "off/C1", text: "机构合并" }]);
    expect((await diagnose(sheets)).count).toBe((await diagnose(workbookOfReport(off(now)))).count);
  });

  it("is no witness when it does not add up itself", async () => {
    const broken = changed(then, "t3", 3, 0, (figure) => figure + 5);
    const one = await diagnose(await twoYears(off(now), broken));
    expect(one.count).toBe((await diagnose(workbookOfReport(off(now)))).count);
  });

  it("is left out where nothing can be made to agree with it", async () => {
    // Three came over that were not carried over, in figures that agree; and one is mistyped.
    const moved = [0, 6].reduce(
      (report, column) =>
        changed(
          changed(report, "t3", 0, column, (f) => f - 3),
          "t3",
          1,
          column,
          (f) => f + 3
        ),
      now
    );
    const typed = changed(moved, "t3", 4, 2, (figure) => figure + 7);
    const diagnosis = await diagnose(await twoYears(typed, then));
    expect(diagnosis.certainty).toBe("only");
    expect(diagnosis.size).toBe(1);
    expect(diagnosis.findings.some(({ rule }) => rule === "C1")).toBe(false);
  });
});

describe("a search that takes its time", () => {
  /** Eighteen cells of a report full of figures. */
  const many = () => {
    const random = randomFrom(3);
    const report = readReport("pingtan-2022");
    return Array.from({ length: 18 }).reduce<typeof report>(
      (wrong) => changed(wrong, "t3", random(25), random(7), (figure) => figure + 1 + random(40)),
      report
    );
  };

  it("finds any number of wrong cells", async () => {
    const five = {
      ...{ "t3.r3.1.c1": 408, "t3.r3.2.c2": 31, "t3.r3.4.1.c4": 17 },
      ...{ "t3.r1.c3": 21, "t3.r3.7.c5": 9, "t3.r2.c6": 13 },
    };
    const diagnosis = await diagnose(workbookOf(sound, five));
    expect(diagnosis).toMatchObject({ certainty: "only", size: 6, atLeast: 6 });
    expect(diagnosis.certain.map(({ changes }) => changes.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("gives a moment at first, and says what is proved by then", async () => {
    const knowledge = { thorough: new Set<string>() };
    const diagnosis = await diagnose(workbookOfReport(many()), { knowledge });
    expect(diagnosis).toMatchObject({ certainty: "none", reason: "limit" });
    expect(diagnosis.atLeast).toBeGreaterThan(10);
  });

  it("lets others have their turn, tells how far it is, and can be stopped", async () => {
    const shares: number[] = [];
    const pace = {
      pause: async (place: string, share: number) => {
        if (place === "sheet1/t3") shares.push(share);
      },
      shouldStop: () => shares.length >= 3,
    };
    const stopped = await diagnose(workbookOfReport(many()), { pace });
    expect(stopped).toMatchObject({ certainty: "none", reason: "stopped", certain: [] });
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

function workbookOfReport(report: ReturnType<typeof readReport>) {
  return { read: () => Promise.resolve(writeWorkbook(report).snapshot) };
}
