import { destructions } from "../../fixtures/wild/destructions";
import { makeReport } from "../../fixtures/wild/makeReport";
import { wildEditions, type WildEdition } from "../../fixtures/wild/plainFigures";
import { sheetsOf } from "../../fixtures/wild/sheetsOf";
import { toXlsx } from "../../fixtures/workbooks/toXlsx";
import { xxgk } from "../xxgk";
import { destroyTrial } from "./destroyTrial";
import { Workplace } from "./Workplace";

const layouts = ["one", "each"] as const;
const cases = wildEditions.flatMap((edition) =>
  layouts.map((layout) => [edition, layout] as const)
);
const place = new Workplace();
afterAll(() => place.remove());

const report = (edition: WildEdition) => makeReport(edition, 11);

test.each(cases)("%s, sheets: %s: with nothing gone it passes", async (edition, layout) => {
  const file = place.write("whole.xlsx", toXlsx(sheetsOf(report(edition), layout)));
  const { code, out } = await xxgk("check", file, "--format", "json");
  expect([code, JSON.parse(out)]).toMatchObject([0, [{ verdict: "pass", absent: [] }]]);
});

/** The form of 2014 has one column: without it there is no table, and that is what is said. */
const onlyColumn = /^stat (column|heading)/;

describe.each(wildEditions)("%s: whatever is gone, it does not pass and is named", (edition) => {
  const whole = report(edition);
  const gone = destructions(whole).filter((each) => !onlyColumn.test(each.name));
  test.each(gone.map((each) => [each.name, each] as const))("%s", async (_, each) => {
    expect(await destroyTrial(sheetsOf(each.change(whole), "one"), each, place)).toEqual([]);
  });
});

describe.each(wildEditions)("%s: a sheet that is hidden", (edition) => {
  const sheets = sheetsOf(report(edition), "each");
  const { tables } = report(edition);
  const states = ["hidden", "veryHidden"] as const;
  const hidden = sheets.flatMap(({ name }, at) =>
    states.map((state) => [name, state, at] as const)
  );
  test.each(hidden)("%s, %s", async (name, state, at) => {
    const changed = sheets.map((sheet) => (sheet.name === name ? { ...sheet, state } : sheet));
    const table = tables.filter(({ id }) => /^(t2_1|t3|t4|stat)$/.test(id))[at];
    if (!table) throw new Error(`no table on ${name}`);
    const gone = { what: "table", table: table.id, titles: [table.title] } as const;
    expect(await destroyTrial(changed, gone, place)).toEqual([]);
  });
});
