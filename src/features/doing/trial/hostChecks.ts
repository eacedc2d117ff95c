import type { Change } from "../../../sheets/Watch";
import type { CellValue, Place, Sheets } from "../../../sheets/Sheets";
import { handOn } from "../handOn/handOn";
import { freeName } from "../../workbook/freeName";
import { keepNotes } from "../../workbook/keepNotes";
import { SheetsError } from "../../../sheets/SheetsError";
import { placeOf, plantedCell, tablesOfTrial, valueAt } from "./tablesOfTrial";
import type { TrialAnswer, TrialHost } from "./Trial";

/** Milliseconds that Excel is given for what it does when it likes. */
const limits = { functions: 20_000, change: 5_000, shortcut: 60_000 };
const step = 250;
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

export function knowExcel({ facts, needed }: TrialHost): Promise<TrialAnswer> {
  const all = facts();
  return Promise.resolve({ passed: needed.every((set) => all[set] === true), facts: all });
}

export function seeStrangers({ strangers }: TrialHost): Promise<TrialAnswer> {
  const hosts = strangers();
  return Promise.resolve({
    passed: hosts.length === 0,
    facts: { strangers: hosts.length, hosts: hosts.join(" ") },
  });
}

/** Selects a cell on one sheet while another is in view. */
export async function selectElsewhere({ sheets }: TrialHost): Promise<TrialAnswer> {
  const tables = await tablesOfTrial(sheets);
  const here = plantedCell(tables);
  const there = tables.find(({ sheet }) => sheet.id !== here?.sheet);
  const [cell] = there ? [...there.cells.values()] : [];
  if (!here || !there || !cell) return { passed: false, facts: { tables: tables.length } };
  const target = placeOf({ ...cell, sheet: there.sheet.id });
  await sheets.select(here.sheet, [placeOf(here)]);
  await sheets.select(target.sheet, [target]);
  const selected = await sheets.selection();
  const same = selected !== null && JSON.stringify(placeOf(selected)) === JSON.stringify(target);
  return { passed: same, facts: { selected: selected !== null } };
}

/** A function over figures of a new sheet: it has to give a text that is no error, in time. */
export async function calculateFunction({ sheets, names, now }: TrialHost): Promise<TrialAnswer> {
  const sheet = await newSheet(sheets, names.sheet);
  const at = (column: number): Place => ({ sheet, row: 0, column, rows: 1, columns: 1 });
  await sheets.apply([
    { do: "write", at: { ...at(0), columns: 2 }, rows: [[2, 1]] },
    { do: "write", at: at(2), rows: [["=XXGK.ATMOST(A1,B1)"]] },
  ]);
  const begun = now();
  const answer = async () => valueAt(await sheets.read(), at(2));
  let value = await answer();
  while (!isAnswer(value) && now() - begun < limits.functions) {
    await wait(step);
    value = await answer();
  }
  const milliseconds = Math.round(now() - begun);
  const error = String(value).startsWith("#") ? { error: String(value) } : {};
  return { passed: isAnswer(value), facts: { milliseconds, ...error } };
}

export async function keepNote({ sheets }: TrialHost): Promise<TrialAnswer> {
  const undo = await keepNotes(sheets, [{ do: "note", key: "trial", text: "1" }]);
  await keepNotes(sheets, undo);
  return { passed: true, facts: {} };
}

/** Writes a cell, and waits to be told of it. */
export async function hearOfChange({ sheets, names, watch, now }: TrialHost): Promise<TrialAnswer> {
  const sheet = await newSheet(sheets, names.sheet);
  const told: Change["by"][] = [];
  await watch((change) => {
    if (change.sheet === sheet) told.push(change.by);
  });
  const begun = now();
  await sheets.apply([
    { do: "write", at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, rows: [[1]] },
  ]);
  while (!told.includes("here") && now() - begun < limits.change) await wait(step);
  return { passed: told.includes("here"), facts: { told: told.join(" ") } };
}

export async function pressShortcut({ shortcut }: TrialHost): Promise<TrialAnswer> {
  return { passed: await shortcut(limits.shortcut), facts: {} };
}

/** 上报版, and whether the workbook can still be read when another has just been opened. */
export async function openCopy(host: TrialHost): Promise<TrialAnswer> {
  const { names, where } = await handOn(
    host.sheets,
    host.words,
    host.names.sheet,
    host.otherWorkbook
  );
  const afterwards = await reasonOf(host.sheets.read());
  return {
    passed: where !== "thisWorkbook" && names.length > 0,
    facts: { where, sheets: names.length, afterwards },
  };
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "ok";
  } catch (error) {
    return error instanceof SheetsError ? error.reason : "unexpected";
  }
}

async function newSheet(sheets: Sheets, wanted: string): Promise<string> {
  const taken = new Set((await sheets.read()).sheets.map(({ name }) => name));
  const name = freeName(wanted, taken);
  const { added } = await sheets.apply([{ do: "addSheet", name }]);
  return added[name] ?? name;
}

const isAnswer = (value: CellValue): boolean =>
  typeof value === "string" && value !== "" && !value.startsWith("#");
