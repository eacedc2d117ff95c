import { checkWorkbook } from "../../../../src/features/doing/check/checkWorkbook";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { explain, unexplain } from "../../../../src/features/judging/explain/explain";
import type { Explanation } from "../../../../src/features/judging/findings/Explanation";
import type { Sheets, Snapshot } from "../../../../src/sheets/Sheets";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { newXlsx } from "../../../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../../../src/sheets/file/xlsx/openXlsx";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { altered } from "../../../sheets/altered";

const odd = "t3.r2.c4";
const { snapshot, places } = writeWorkbook(readReport("pingtan-2022"));

/** A report that adds up, with units behind one figure, which is to be verified. */
function oddWorkbook(): MemorySheets {
  const sheets = MemorySheets.from(snapshot);
  put(sheets, odd, "0件");
  return sheets;
}

function put(sheets: MemorySheets, code: string, value: string | number) {
  const place = places.get(code);
  if (!place) throw new Error(code);
  sheets.sheet(place.sheet).set(place.row, place.column, value);
}

const validate = async (sheets: Sheets) => validateReport(await sheets.read());

async function explanationIn(sheets: Sheets): Promise<Explanation> {
  const { findings } = await validate(sheets);
  const found = findings.find(({ check }) => check.id === "D3")?.explanation;
  if (!found) throw new Error("nothing to be explained");
  return found;
}

test("what is to be verified can be explained, and then is no longer open", async () => {
  const sheets = oddWorkbook();
  expect(await validate(sheets)).toMatchObject({ verdict: "review", counts: { reviews: 1 } });
  await explain(sheets, await explanationIn(sheets), "  台账即如此  ");
  const after = await validate(sheets);
  expect(after).toMatchObject({ verdict: "pass", explained: 1, counts: { reviews: 0 } });
  expect(after.findings[0]?.explanation).toMatchObject({ state: "stands", text: "台账即如此" });
});

test("an explained cell is not marked", async () => {
  const sheets = oddWorkbook();
  await checkWorkbook(sheets);
  expect(sheets.marks).toHaveLength(1);
  await explain(sheets, await explanationIn(sheets), "属实");
  await checkWorkbook(sheets);
  expect(sheets.marks).toEqual([]);
});

test("it lapses when a value changes, keeps its text, and stands again with the old value", async () => {
  const sheets = oddWorkbook();
  await explain(sheets, await explanationIn(sheets), "属实");
  put(sheets, odd, "0 件");
  expect(await explanationIn(sheets)).toMatchObject({ state: "lapsed", text: "属实" });
  expect(await validate(sheets)).toMatchObject({ verdict: "review", explained: 0 });
  put(sheets, odd, "0件");
  expect(await explanationIn(sheets)).toMatchObject({ state: "stands" });
});

test("it does not lapse when rows are put above or another sheet comes first", async () => {
  const sheets = oddWorkbook();
  await explain(sheets, await explanationIn(sheets), "属实");
  const { sheets: before, notes = {} } = await sheets.read();
  const moved = before.map((sheet) => ({ ...sheet, id: "other", row: sheet.row + 3 }));
  const blank = { ...before[0]!, id: "first", name: "封面", values: [], formulas: [] };
  const after = { sheets: [blank, ...moved], marks: [], manualCalculation: false, notes };
  expect(validateReport(after)).toMatchObject({ verdict: "pass", explained: 1 });
});

test("an error of arithmetic cannot be explained, not even by a note of the right name", async () => {
  const sheets = MemorySheets.from(snapshot);
  put(sheets, "t3.r1.c1", 1e6);
  const [first] = (await validate(sheets)).findings;
  expect(first).toMatchObject({ outcome: "error" });
  expect(first?.explanation).toBeUndefined();
  const values = first?.cells.map(({ code, value }) => `${code}=${value}`).join("\n");
  const key = `explained/${first?.check.id}/${first?.cells[0]?.code}`;
  sheets.notes = { [key]: JSON.stringify({ text: "x", values }) };
  expect(await validate(sheets)).toMatchObject({ verdict: "fail", explained: 0 });
});

test("an error that may have its grounds is explained by writing them down", async () => {
  const sheets = MemorySheets.from(snapshot);
  sheets.notes = { unitKind: "countyDepartment" };
  put(sheets, "t2_1.r1.c3", 1);
  const regulations = async () =>
    (await validate(sheets)).findings.filter(({ check }) => check.id === "F1");
  const [before] = await regulations();
  expect(before).toMatchObject({ outcome: "error", explanation: { state: "none" } });
  expect(await validate(sheets)).toMatchObject({ verdict: "fail", counts: { errors: 1 } });
  await explain(sheets, before!.explanation!, "代市政府起草，依据市政府令第 1 号");
  const after = await validate(sheets);
  expect(after).toMatchObject({ verdict: "pass", explained: 1, counts: { errors: 0 } });
  expect(after.rules.find(({ id }) => id === "F1")).toMatchObject({ errors: 0, explained: 1 });
  put(sheets, "t2_1.r1.c3", 2);
  expect(await validate(sheets)).toMatchObject({ verdict: "fail", counts: { errors: 1 } });
});

test("two copies of a table are explained each for itself", async () => {
  const sheets = oddWorkbook();
  const { sheets: one } = await sheets.read();
  const copy = { ...one[0]!, id: "copy", name: "副本" };
  const both = MemorySheets.from({ sheets: [one[0]!, copy], manualCalculation: false });
  const place = places.get(odd)!;
  both.sheet("copy").set(place.row, place.column, "0（件）");
  await explain(both, await explanationIn(both), "属实");
  // That they differ is in question too.
  expect(await validate(both)).toMatchObject({ explained: 1, counts: { reviews: 2 } });
  const states = (await validate(both)).findings
    .filter(({ check }) => check.id !== "B9a")
    .map(({ explanation }) => explanation?.state);
  expect(states).toEqual(["stands", "none"]);
});

test("explaining and taking back are each other's undo", async () => {
  const sheets = oddWorkbook();
  const undo = await explain(sheets, await explanationIn(sheets), "属实");
  const redo = await unexplain(sheets, await explanationIn(sheets));
  expect(await explanationIn(sheets)).toMatchObject({ state: "none" });
  await sheets.apply(redo);
  expect(await explanationIn(sheets)).toMatchObject({ state: "stands", text: "属实" });
  await sheets.apply(undo);
  expect(sheets.notes).toEqual({});
});

test("a host that loses what it was given is found out", async () => {
  const sheets = oddWorkbook();
  const forgetful = altered(sheets, {
    apply: () => Promise.resolve({ added: {}, marks: [] }),
  });
  await expect(explain(forgetful, await explanationIn(sheets), "属实")).rejects.toMatchObject({
    reason: "notKept",
  });
});

test("a note that cannot be read counts as none", async () => {
  const sheets = oddWorkbook();
  const { key } = await explanationIn(sheets);
  for (const text of ["", "{", "null", '{"text":1,"values":""}', "[]"]) {
    sheets.notes = { [key]: text };
    expect(await explanationIn(sheets)).toMatchObject({ state: "none" });
  }
});

test("it survives saving, closing and opening the file", async () => {
  const made = newXlsx();
  await made.apply((await asRead(oddWorkbook())).sheets.flatMap(copyOf));
  await explain(made, await explanationIn(made), "行“上年结转”\n按台账 <件>");
  const opened = openXlsx(await made.toBytes());
  expect(await validate(opened)).toMatchObject({ verdict: "pass", explained: 1 });
  expect(await explanationIn(opened)).toMatchObject({ text: "行“上年结转”\n按台账 <件>" });
  await unexplain(opened, await explanationIn(opened));
  const again = openXlsx(await opened.toBytes());
  expect(await validate(again)).toMatchObject({ verdict: "review", explained: 0 });
});

const asRead = (sheets: Sheets): Promise<Snapshot> => sheets.read();

function copyOf({ name, row, column, values }: Snapshot["sheets"][number]) {
  const at = { sheet: name, row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return [
    { do: "addSheet", name },
    { do: "write", at, rows: values },
  ] as const;
}
