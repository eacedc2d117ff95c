import { editions } from "../../../../src/editions";
import { convertFunctions } from "../../../../src/features/doing/functions/convertFunctions";
import {
  functionNames,
  readCall,
  writeCall,
} from "../../../../src/features/drawing/functions/FunctionCall";
import { nativeTwin } from "../../../../src/features/drawing/functions/nativeTwins";
import { insertTables } from "../../../../src/features/doing/insert/insertTables";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { wordsFor } from "../../../../src/words";

const applications = "三、依申请公开";

async function inserted(checks: "functions" | "formulas", id = "2021") {
  const sheets = new MemorySheets([]);
  const edition = editions.find((each) => each.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  await insertTables(sheets, {
    edition,
    forms: edition.forms.map((form) => form.id),
    unit: "某镇",
    year: 2025,
    at: null,
    totals: "typed",
    checks,
    protect: false,
    overwrite: false,
    words: wordsFor("zh-CN").cells,
  });
  return sheets;
}

/** Every formula of the workbook, by sheet and place. */
async function formulasOf(sheets: MemorySheets) {
  const { sheets: all } = await sheets.read();
  return all.flatMap(({ name, row, column, formulas }) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c) =>
        typeof formula === "string" && formula.startsWith("=")
          ? [`${name} ${row + r},${column + c} ${formula}`]
          : []
      )
    )
  );
}

test.each(["2019", "2021"])(
  "the form of %s is checked by few calls, all of them turned into formulas and back",
  async (id) => {
    const sheets = await inserted("functions", id);
    const calls = await formulasOf(sheets);
    expect(calls.length).toBeLessThanOrEqual(11);
    expect(calls.filter((each) => each.startsWith(applications))).toHaveLength(3);
    const frozen = await convertFunctions(sheets, "formulas");
    expect(frozen).toMatchObject({ converted: calls.length, left: [] });
    const formulas = await formulasOf(sheets);
    expect(formulas.join()).not.toContain("XXGK");
    expect(formulas).toEqual(await formulasOf(await inserted("formulas", id)));
    expect((await convertFunctions(sheets, "functions")).converted).toBe(calls.length);
    expect(await formulasOf(sheets)).toEqual(calls);
  }
);

test("both ways can be undone", async () => {
  const sheets = await inserted("functions");
  const before = await formulasOf(sheets);
  const frozen = await convertFunctions(sheets, "formulas");
  const between = await formulasOf(sheets);
  const thawed = await convertFunctions(sheets, "functions");
  expect(await undoInsertion(sheets, thawed.undo, false)).toEqual({ done: true });
  expect(await formulasOf(sheets)).toEqual(between);
  expect(await undoInsertion(sheets, frozen.undo, false)).toEqual({ done: true });
  expect(await formulasOf(sheets)).toEqual(before);
});

test.each(["_xldudf_XXGK_", "_xldudf_XXGK.", "_xlfn._xldudf_XXGK_", "@XXGK."])(
  "what another computer made of the name (%s) is understood",
  async (prefix) => {
    const sheets = new MemorySheets();
    sheets.sheet("Sheet1").set(0, 3, "#NAME?", `=${prefix}SUMROWS(A1:B2,C1:C2)`);
    expect((await convertFunctions(sheets, "formulas")).converted).toBe(1);
    expect(await formulasOf(sheets)).toHaveLength(2);
    const other = new MemorySheets();
    other.sheet("Sheet1").set(0, 3, "#NAME?", `=${prefix}SUMROWS(A1:B2,C1:C2)`);
    await convertFunctions(other, "functions");
    expect((await formulasOf(other)).join()).toContain(
      "XXGK.SUMROWS(A1:B2,C1:C2)".replace("XXGK.", prefix === "@XXGK." ? prefix : "XXGK.")
    );
  }
);

test("what is no plain call is left alone and told of", async () => {
  const sheets = new MemorySheets();
  const sheet = sheets.sheet("Sheet1");
  sheet.set(0, 3, "", '=IF(XXGK.BALANCE(A1:A2,B1:B2)="平衡",1,0)');
  sheet.set(1, 3, "", "=XXGK.SUMROWS(A1:B2,C1:C3)");
  sheet.set(2, 3, "", "=XXGK.SUMROWS(OFFSET(A1,0,0),C1)");
  sheet.set(3, 3, "", '="XXGK.BALANCE"');
  sheet.set(5, 3, "", "=XXGK.SUMROWS(A6:B7,C6:C7)");
  sheet.set(6, 3, "手工备注");
  const before = await formulasOf(sheets);
  const { converted, left } = await convertFunctions(sheets, "formulas");
  expect(converted).toBe(0);
  expect(left.map(({ row }) => row)).toEqual([0, 1, 2, 5]);
  expect(await formulasOf(sheets)).toEqual(before);
});

test("answers that have spilled are no obstacle", async () => {
  const sheets = new MemorySheets();
  const sheet = sheets.sheet("Sheet1");
  sheet.set(0, 3, "平衡", "=XXGK.SUMROWS(A1:B3,C1:C3)");
  sheet.set(1, 3, "差 3（左 5，右 8）");
  sheet.set(2, 3, "未填全");
  expect((await convertFunctions(sheets, "formulas")).converted).toBe(1);
  expect(await formulasOf(sheets)).toHaveLength(3);
});

test("a protected sheet is refused before anything is written", async () => {
  const sheets = await inserted("functions");
  const before = await formulasOf(sheets);
  sheets.sheet(applications).isProtected = true;
  await expect(convertFunctions(sheets, "formulas")).rejects.toMatchObject({ reason: "protected" });
  expect(await formulasOf(sheets)).toEqual(before);
});

test("references to another sheet, fixed or not, come through", () => {
  for (const formula of [
    "=XXGK.CARRYOVER(D7:J7,'上年, 表(三)'!D30:J30)",
    "=XXGK.STOCKFLOW(上年!$D$6:$D$7,$B$6:$B$7,$C$6:$C$7,$D$6:$D$7)",
    "=XXGK.ATMOST(C6:D7)",
    "=XXGK.CHANGERATE(D6,E6)",
  ]) {
    const call = readCall(formula);
    expect(call && writeCall(call)).toBe(formula);
    expect(call && nativeTwin(call)).not.toBeNull();
  }
});

test.each(functionNames)(
  "%s: its native twin is known again, and altered by hand it is not",
  async (name) => {
    const counts = {
      ATMOST: "A1:B4,C1:C4",
      SUMROWS: "A1:B4,C1:C4",
      BALANCE: "A1:D2,A3:D4",
      SUMCOLUMNS: "A1:D3,A4:D4",
      STOCKFLOW: "A1:A4,B1:B4,C1:C4,D1:D4",
      CARRYOVER: "A1:A4,B1:B4",
      CHANGE: "A1:A4,B1:B4",
      CHANGERATE: "A1:A4,B1:B4",
    };
    const sheets = new MemorySheets();
    const formula = `=XXGK.${name}(${counts[name]})`;
    sheets.sheet("Sheet1").set(9, 9, "", formula);
    await convertFunctions(sheets, "formulas");
    const twins = await formulasOf(sheets);
    expect(twins).toHaveLength(4);
    await convertFunctions(sheets, "functions");
    expect(await formulasOf(sheets)).toEqual([`Sheet1 9,9 ${formula}`]);
    const altered = new MemorySheets();
    altered
      .sheet("Sheet1")
      .set(9, 9, "", (/=.*/.exec(twins[0] ?? "")?.[0] ?? "").replace("未填全", "没填"));
    expect((await convertFunctions(altered, "functions")).converted).toBe(0);
  }
);
