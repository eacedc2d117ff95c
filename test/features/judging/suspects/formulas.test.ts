import { workbookOf } from "../../../taskpane/workbooks";
import { diagnose, explained } from "./diagnose";
import { formulaTotals } from "./formulaTotals";

const name = "suqian-2020";
const withFormulas = (changes: Record<string, number> = {}) => formulaTotals(name, changes);

const controls = (figures: Record<string, string>) => ({
  controls: new Map(Object.entries(figures).map(([code, figure]) => [`sheet1/${code}`, figure])),
});

it("agree with whatever they add up, which is said", async () => {
  const diagnosis = await diagnose(withFormulas());
  expect(diagnosis).toMatchObject({ certainty: "agrees", reason: "totalsAreFormulas" });
  expect(diagnosis.controls.filter(({ main }) => main).map(({ cell }) => cell.code)).toEqual([
    "t3.r1.c7",
    "t3.r2.c7",
    "t3.r3.7.c7",
    "t3.r4.c7",
  ]);
  expect(diagnosis.controls.length).toBe(23);
});

it("of columns alone are offered where those of rows are typed", async () => {
  const sheets = withFormulas();
  const { at } = await diagnose(sheets);
  for (const [code, { sheet, row, column, value }] of at)
    if (code.endsWith(".c7")) sheets.sheet(sheet).set(row, column, value);
  const { controls } = await diagnose(sheets);
  expect(controls.map(({ cell }) => cell.code)).toEqual(
    ["c1", "c2", "c3", "c4", "c5", "c6"].map((column) => `t3.r3.7.${column}`)
  );
});

it("are never suspected; a wrong part is one of many of its column", async () => {
  const diagnosis = await diagnose(withFormulas({ "t3.r3.1.c1": 408 }));
  expect(diagnosis).toMatchObject({ certainty: "oneOf", reason: "totalsAreFormulas" });
  expect(diagnosis.count).toBeGreaterThan(8);
  expect(diagnosis.choices[0]?.options).toHaveLength(8);
  expect(diagnosis.cells.every(({ code }) => code.endsWith(".c1"))).toBe(true);
  expect(diagnosis.cells.map(({ code }) => code)).not.toContain("t3.r3.7.c1");
});

it("a total of the register contradicts them, and the wrong part is found", async () => {
  const sheets = withFormulas({ "t3.r3.1.c1": 408 });
  const total = Number((await diagnose(withFormulas())).at.get("t3.r3.1.c7")?.value);
  const knowledge = controls({ "t3.r3.1.c7": String(total) });
  const diagnosis = await diagnose(sheets, { knowledge });
  expect(diagnosis.certainty).toBe("only");
  expect(explained(diagnosis)).toEqual(["t3.r3.1.c1 408→480"]);
  expect(diagnosis.controls.filter(({ holds }) => !holds)).toMatchObject([
    { cell: { code: "t3.r3.1.c7" }, typed: String(total) },
  ]);
});

it("a total of the register that is as it should be changes nothing", async () => {
  const sheets = withFormulas();
  const total = (await diagnose(sheets)).at.get("t3.r1.c7")?.value;
  const knowledge = controls({ "t3.r1.c7": String(total) });
  const diagnosis = await diagnose(sheets, { knowledge });
  expect(diagnosis.certainty).toBe("agrees");
  expect(diagnosis.controls.every(({ holds }) => holds)).toBe(true);
});

it("a figure that a formula takes from elsewhere is as likely to be wrong as a typed one", async () => {
  const sheets = workbookOf(name);
  const { sheet, row, column } = (await diagnose(sheets)).at.get("t3.r3.1.c1")!;
  for (const formula of ["='台账'!D8", '=COUNTIF(台账!D8:D99,"D8")', "=400+8", "=LOG10(9)"]) {
    sheets.sheet(sheet).set(row, column, 408, formula);
    const diagnosis = await diagnose(sheets);
    expect([formula, explained(diagnosis)]).toEqual([formula, ["t3.r3.1.c1 408→480"]]);
    expect(diagnosis.certain[0]?.changes[0]?.isFormula).toBe(true);
    expect(diagnosis.controls).toEqual([]);
  }
});
