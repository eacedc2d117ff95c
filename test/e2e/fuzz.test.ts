import { disconnectBrowser, openWorkbench } from "./openWorkbench";

afterAll(disconnectBrowser);

const SHEET = "依申请公开";
const COLUMNS = ["D", "E", "F", "G", "H", "I", "J"];

interface Rule {
  readonly cell: string;
  /** The formula with its references told the sheet they are on, or not. */
  readonly own: string;
  readonly full: string;
}

/** The balances of table 3 of the 2019 form, one mark each, as an add-in would write them. */
function rules(): Rule[] {
  const rule = (cell: string, formula: (prefix: string) => string): Rule => ({
    cell,
    own: formula(""),
    full: formula(`${SHEET}!`),
  });
  const columns = COLUMNS.flatMap((c) => [
    rule(`${c}28`, (p) => `=${p}$${c}$7+${p}$${c}$8<>${p}$${c}$28+${p}$${c}$29`),
    rule(`${c}9`, (p) => `=SUM(${p}$${c}$9:$${c}$27)<>${p}$${c}$28`),
  ]);
  const rows = Array.from({ length: 23 }, (_, index) => index + 7)
    .filter((row) => row !== 9 && row !== 28)
    .map((row) => rule(`J${row}`, (p) => `=SUM(${p}$D$${row}:$I$${row})<>${p}$J$${row}`));
  return [...columns, ...rows];
}

/** The same formulas in ordinary cells of another sheet are right by Univer's own means. */
test("marks tell the same as ordinary cells, through edits and changes of structure", async () => {
  const stage = await openWorkbench({ sample: "suqian-2020" });
  const all = rules();
  const ids = await stage.excel(
    async (context, { sheet, marks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const formats = marks.map((mark) => {
        const format = worksheet.getRange(mark.cell).conditionalFormats.add("Custom");
        format.custom.rule.formula = mark.own;
        format.custom.format.fill.color = "#FDE2E1";
        return format.load("id");
      });
      await context.sync();
      return formats.map((format) => format.id);
    },
    { sheet: SHEET, marks: all }
  );

  const result = await stage.run(
    async (w, { ids, sheet, columns, oracles }) => {
      let seed = 20201231;
      const random = (below: number): number => {
        seed = (seed * 48271) % 2147483647;
        return seed % below;
      };
      await w.addSheet("核对");
      await w.setValues(
        "核对",
        `A1:A${oracles.length}`,
        oracles.map((formula) => [formula])
      );
      const wrong: string[] = [];
      let compared = 0;
      let flips = 0;
      let before: boolean[] = [];
      let bottom = 29;
      const compare = (step: string): void => {
        const wanted = w.values("核对", `A1:A${oracles.length}`).map(([value]) => value === true);
        const marks = new Map(w.marks().map((mark) => [mark.id, mark]));
        ids.forEach((id, index) => {
          const mark = marks.get(id);
          if (!mark) return;
          compared++;
          if (mark.showing !== wanted[index]) {
            wrong.push(`${step}: ${mark.address} ${mark.formula} is ${mark.showing}`);
          }
        });
        flips += wanted.filter((showing, index) => showing !== before[index]).length;
        before = wanted;
      };
      const edit = async (): Promise<string> => {
        const kind = random(12);
        const row = 8 + random(bottom - 8);
        if (kind === 0) {
          await w.insertRows(sheet, row);
          bottom++;
          return `insert ${row}`;
        }
        if (kind === 1 && bottom > 26) {
          await w.removeRows(sheet, row);
          bottom--;
          return `remove ${row}`;
        }
        const address = `${columns[random(7)] ?? "D"}${row - 1}`;
        const value = ["0", "1", "2", "35", "", "—"][random(6)] ?? "";
        await w.setValues(sheet, address, [[value]]);
        return `${address} = ${value}`;
      };
      compare("at first");
      for (let step = 0; step < 60; step++) compare(await edit());
      return { wrong, compared, flips, left: w.marks().length };
    },
    { ids, sheet: SHEET, columns: COLUMNS, oracles: all.map((rule) => rule.full) }
  );

  expect(result.wrong).toEqual([]);
  expect(result.compared).toBeGreaterThan(1500);
  expect(result.flips).toBeGreaterThan(50);
  await stage.screenshot("fuzz");
  expect(stage.errors).toEqual([]);
  await stage.close();
});
