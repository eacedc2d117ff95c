import { checkWorkbook } from "../../src/features/doing/check/checkWorkbook";
import { validateReport } from "../../src/features/judging/check/validateReport";
import { explain } from "../../src/features/judging/explain/explain";
import { insertReport } from "../../src/features/drawing/report/insertReport";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { watchWorkbook } from "../../src/sheets/excel/watchWorkbook";
import { Session } from "../../src/taskpane/session/Session";
import { wordsFor } from "../../src/words";
import { readReport } from "../fixtures/reports/readReports";
import { withoutRarities } from "../fixtures/reports/withoutRarities";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { aMoment, area, eventually, useOffice } from "../../workbench";

/** Explaining, reporting and checking while typing, through office.js to the cells. */
const office = useOffice({ sheets: ["主动公开"] });
const sheets = excelSheets();
const { snapshot, places } = writeWorkbook(withoutRarities(readReport("suqian-2020")));
const preferences = { get: () => null, set: () => undefined };

beforeEach(() => {
  globalThis.Excel = office.it.Excel;
  globalThis.Office = office.it.Office;
  const [{ values, row, column }] = snapshot.sheets as [(typeof snapshot.sheets)[0]];
  const columns = values[0]?.length ?? 0;
  office.it.grid.write(office.sheet, { row, column, rows: values.length, columns }, values);
});
afterEach(() => expect(office.it.problems).toEqual([]));

const put = (code: string, value: string | number) => {
  const { row, column } = places.get(code)!;
  office.it.grid.asPerson((grid) =>
    grid.write(office.sheet, { row, column, rows: 1, columns: 1 }, [[value]])
  );
};
const explained = async () => {
  const { findings } = validateReport(await sheets.read());
  return findings.find(({ check }) => check.id === "D3")?.explanation;
};

test("an explanation is kept, read with the cells, and the cell loses its mark", async () => {
  put("t3.r2.c4", "0件");
  await checkWorkbook(sheets);
  expect(office.it.grid.marks(office.sheet)).toHaveLength(1);
  await explain(sheets, (await explained())!, "属实");
  const { validation } = await checkWorkbook(sheets);
  expect(validation).toMatchObject({ verdict: "pass", explained: 1 });
  expect(office.it.grid.marks(office.sheet)).toEqual([]);
});

test("a validation with notes still takes one round trip when there is nothing to mark", async () => {
  put("t3.r2.c4", "0件");
  await explain(sheets, (await explained())!, "属实");
  office.it.host.clearLog();
  await checkWorkbook(sheets);
  expect(office.it.host.log()).toHaveLength(1);
});

test("the report is drawn, drawn again in its place, and taken back", async () => {
  const words = wordsFor("zh-CN");
  const insert = async (minute: number) =>
    insertReport(
      sheets,
      validateReport(await sheets.read()),
      { at: new Date(2026, 0, 5, 8, minute) },
      words
    );
  const first = await insert(0);
  const again = await insert(30);
  const texts = async () => (await sheets.read()).sheets[1]?.values.flat() ?? [];
  expect(await texts()).toContain("2026-01-05 08:30");
  await sheets.apply(again.undo);
  expect(await texts()).toContain("2026-01-05 08:00");
  await sheets.apply(first.undo);
  expect((await sheets.read()).sheets).toHaveLength(1);
}, 60_000);

describe("while typing", () => {
  let session: Session;
  const outcome = () => session.state().checked?.validation.verdict;
  beforeEach(async () => {
    session = new Session();
    session.connect(sheets);
    await session.live.start(watchWorkbook, preferences);
    await session.check();
    office.it.host.clearLog();
  });

  test("one round trip of reading for each pause, and no mark", async () => {
    put("t3.r1.c1", 99999);
    put("t3.r1.c2", 99999);
    await eventually(() => expect(outcome()).toBe("fail"));
    expect(office.it.host.log()).toHaveLength(1);
    expect(office.it.grid.marks(office.sheet)).toEqual([]);
  });

  test("rows put in above, a pasted block and its taking back are followed", async () => {
    office.it.grid.asPerson((grid) => grid.insert(office.sheet, area("1:2"), "rows"));
    await eventually(() => expect(session.state().live.result).toBe("renewed"));
    expect(outcome()).toBe("pass");
    const { row, column } = places.get("t3.r1.c1")!;
    const block = { row: row + 2, column, rows: 1, columns: 3 };
    const before = office.it.grid.values(office.sheet, block);
    office.it.grid.asPerson((grid) => grid.write(office.sheet, block, [[1, 2, 99999]]));
    await eventually(() => expect(outcome()).toBe("fail"));
    office.it.grid.asPerson((grid) => grid.write(office.sheet, block, before));
    await eventually(() => expect(outcome()).toBe("pass"));
  });

  test("a co-author's figure makes the verdict one of before, and is not read", async () => {
    const { row, column } = places.get("t3.r1.c1")!;
    office.it.grid.asRemote((grid) =>
      grid.write(office.sheet, { row, column, rows: 1, columns: 1 }, [[99999]])
    );
    await eventually(() => expect(session.state().live.result).toBe("stale"));
    await aMoment(400);
    expect(office.it.host.log()).toEqual([]);
    expect(outcome()).toBe("pass");
  });
});
