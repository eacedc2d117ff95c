import { chooseUnitKind } from "../../../../src/features/judging/check/chooseUnitKind";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { switchRule } from "../../../../src/features/judging/rules/switchRule";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { newXlsx } from "../../../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../../../src/sheets/file/xlsx/openXlsx";
import type { Sheets } from "../../../../src/sheets/Sheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { withHints } from "../../../fixtures/withHints";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { snapshotOf } from "../../reading/tables/foundTables";

const report = readReport("pingtan-2022");
const of = (unit: string) => writeWorkbook({ ...report, unit }).snapshot;
const workbook = (unit: string) => MemorySheets.from(of(unit));
const validate = async (sheets: Sheets) => validateReport(await sheets.read());
const waiting = ({ notRun }: ReturnType<typeof validateReport>) =>
  notRun.filter(({ lacks }) => lacks === "unitKind").map(({ check }) => check.id);

test("the unit's name tells, and it is said that it does", async () => {
  const named = await validate(workbook("太平镇"));
  expect(named).toMatchObject({ unitKind: "township", unitKindGuessed: true });
  expect(waiting(named)).toEqual([]);
});

test("where the name does not tell, the rules that need it are not run", async () => {
  const unknown = await validate(workbook("某单位"));
  expect(unknown).toMatchObject({ unitKind: null, unitKindGuessed: false });
  expect(waiting(unknown).sort()).toEqual(["F1", "F9"]);
});

test("names that disagree tell nothing; those of one kind tell it", () => {
  const both = (one: string, other: string) => {
    const named = (unit: string) => of(unit).sheets.map((s) => ({ ...s, id: unit, name: unit }));
    return validateReport(snapshotOf(...named(one), ...named(other)));
  };
  expect(both("太平镇", "沭阳县").unitKind).toBeNull();
  expect(both("太平镇", "某单位").unitKind).toBeNull();
  expect(both("太平镇", "龙归镇").unitKind).toBe("township");
});

test("what is chosen goes before the name, until it is taken back", async () => {
  const sheets = workbook("太平镇");
  const undo = await chooseUnitKind(sheets, "countyDepartment");
  expect(await validate(sheets)).toMatchObject({
    unitKind: "countyDepartment",
    unitKindGuessed: false,
  });
  expect(validateReport(await sheets.read(), null, { unitKind: "city" }).unitKind).toBe("city");
  await chooseUnitKind(sheets, null);
  expect(await validate(sheets)).toMatchObject({ unitKind: "township", unitKindGuessed: true });
  await chooseUnitKind(sheets, "other");
  await sheets.apply(undo);
  expect(sheets.notes).toEqual({});
});

test("a kind that this version does not know counts for nothing", async () => {
  const sheets = workbook("某单位");
  sheets.notes = { unitKind: "village" };
  expect(await validate(sheets)).toMatchObject({ unitKind: null });
});

test("it is in the file", async () => {
  const file = newXlsx();
  await file.apply([{ do: "addSheet", name: "表" }]);
  await chooseUnitKind(file, "ministry");
  expect(await validate(openXlsx(await file.toBytes()))).toMatchObject({ unitKind: "ministry" });
});

test("one table of zeros does not say that a county has nothing to report", () => {
  const { t4 } = report.tables;
  const rows = t4!.rows.map((line) => line.map(() => 0));
  const tables = { t4: { ...t4!, rows } };
  const { snapshot } = writeWorkbook({ ...report, unit: "沭阳县", tables });
  const alone = validateReport(withHints(snapshot));
  expect(alone.findings).toEqual([]);
  expect(alone.notRun.map(({ check, lacks }) => [check.id, lacks])).toContainEqual([
    "F8",
    "tables",
  ]);
});

test("a rule that is switched off is not missed", async () => {
  const sheets = workbook("某单位");
  await switchRule(sheets, "F1", "不适用");
  expect(waiting(await validate(sheets)).sort()).toEqual(["F9"]);
});
