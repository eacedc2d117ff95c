import { Session } from "../../src/taskpane/session/Session";
import { altered } from "../sheets/altered";
import { broken, workbookOf } from "./workbooks";

test("two checks at a time leave no mark twice", async () => {
  const sheets = workbookOf(broken);
  const session = new Session();
  session.connect(
    altered(sheets, {
      read: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return sheets.read();
      },
    })
  );
  await session.check();
  const [cell] = session.state().checked?.diagnoses[0]?.cells ?? [];
  expect(sheets.marks.length).toBeGreaterThan(0);
  await Promise.all([session.suspects.lock(cell!), session.check()]);
  const cells = sheets.marks.map(({ row, column }) => `${row},${column}`);
  expect(new Set(cells).size).toBe(cells.length);
});

test("what was edited since the figures agreed is listed first", async () => {
  const sheets = workbookOf(broken);
  const sheet = sheets.sheet("sheet1");
  // 结转下年度 put right, so that everything agrees; then wrong again.
  const carried = [3, 9].map((column) => [44, column] as const);
  for (const [row, column] of carried) sheet.set(row, column, 0);
  const session = new Session();
  session.connect(sheets);
  const diagnosis = () =>
    session.state().checked?.diagnoses.find(({ tableId }) => tableId === "t3");
  await session.check();
  expect(diagnosis()?.certainty).toBe("agrees");
  for (const [row, column] of carried) sheet.set(row, column, 1);
  await session.check();
  expect(diagnosis()).toMatchObject({ certainty: "oneOf", count: 3 });
  expect(diagnosis()?.choices[0]?.options[0]?.changes.map(({ cell }) => cell.address)).toEqual([
    "D45",
    "J45",
  ]);
});

test("what the person knows still counts when a rule is switched off", async () => {
  const session = new Session();
  session.connect(workbookOf(broken));
  await session.check();
  const [cell] = session.state().checked?.diagnoses[0]?.cells ?? [];
  await session.suspects.lock(cell!);
  const before = session.state().checked?.diagnoses;
  expect(before?.[0]?.locked.map(({ code }) => code)).toEqual([cell?.code]);
  await session.notes.switchOff("D7", "本地不用");
  expect(session.state().note).toMatchObject({ says: "kept", what: "ruleOff" });
  expect(session.state().checked?.diagnoses).toEqual(before);
});
