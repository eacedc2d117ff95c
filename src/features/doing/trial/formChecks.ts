import { checkWorkbook } from "../check/checkWorkbook";
import { insertTables } from "../insert/insertTables";
import { clearMarks } from "../../drawing/mark/clearMarks";
import { showCells } from "../../drawing/mark/showCells";
import { placeOf, plantedCell, tablesOfTrial, trialEdition, valueAt, zeros } from "./tablesOfTrial";
import type { TrialAnswer, TrialHost } from "./Trial";

/** 插入报表, on new sheets; every table has to be found again by its labels. */
export async function insertAndFind(host: TrialHost): Promise<TrialAnswer> {
  if (!trialEdition) return failed({ editions: 0 });
  const begun = host.now();
  const { sheets, words, names } = host;
  await insertTables(sheets, {
    ...{ edition: trialEdition, forms: trialEdition.forms.map(({ id }) => id), words },
    ...{ unit: names.unit, year: trialEdition.years.from, at: null, overwrite: false },
    ...{ totals: "typed", checks: "formulas", protect: false },
  });
  const milliseconds = Math.round(host.now() - begun);
  const found = new Set((await tablesOfTrial(sheets)).map(({ table }) => table.id)).size;
  return { passed: found === trialEdition.tables.length, facts: { tables: found, milliseconds } };
}

/** Brings a form into view, for a look at its print preview. */
export async function showForm({ sheets }: TrialHost): Promise<TrialAnswer> {
  const tables = await tablesOfTrial(sheets);
  const cell = plantedCell(tables);
  if (!cell) return failed({ tables: tables.length });
  await showCells(sheets, [cell]);
  return { passed: true, facts: { tables: tables.length } };
}

/** One wrong figure among zeros: it has to be found, and marked in the sheet. */
export async function findPlantedError({ sheets, now }: TrialHost): Promise<TrialAnswer> {
  const tables = await tablesOfTrial(sheets);
  const cell = plantedCell(tables);
  if (!cell) return failed({ tables: tables.length });
  await sheets.apply([...zeros(tables), { do: "write", at: placeOf(cell), rows: [[5]] }]);
  const begun = now();
  const { validation, notMarked } = await checkWorkbook(sheets);
  const milliseconds = Math.round(now() - begun);
  const { marks } = await sheets.read();
  const errors = validation.findings.filter(({ outcome }) => outcome === "error");
  const found = errors.some(({ cells }) => cells.some(({ code }) => code === cell.code));
  return {
    passed: found && notMarked === null && marks.length > 0,
    facts: {
      ...{ errors: errors.length, marks: marks.length, milliseconds },
      ...(notMarked ? { notMarked: notMarked.reason } : {}),
    },
  };
}

/** Brings the cell with the wrong figure into view. */
export async function showPlantedError({ sheets }: TrialHost): Promise<TrialAnswer> {
  const [cell, { marks }] = [plantedCell(await tablesOfTrial(sheets)), await sheets.read()];
  if (cell) await showCells(sheets, [cell]);
  return { passed: cell !== undefined && marks.length > 0, facts: { marks: marks.length } };
}

/** Puts the figure right, and leaves the marks to go by themselves. */
export async function mendPlantedError({ sheets }: TrialHost): Promise<TrialAnswer> {
  const [cell, { marks }] = [plantedCell(await tablesOfTrial(sheets)), await sheets.read()];
  if (!cell) return failed({ marks: marks.length });
  await sheets.apply([{ do: "write", at: placeOf(cell), rows: [[0]] }]);
  await showCells(sheets, [cell]);
  return { passed: marks.length > 0, facts: { marks: marks.length } };
}

/** 清除标记; also after saving, closing and opening again. */
export async function clearAllMarks({ sheets }: TrialHost): Promise<TrialAnswer> {
  const cleared = await clearMarks(sheets);
  const left = (await sheets.read()).marks.length;
  return { passed: cleared > 0 && left === 0, facts: { cleared, left } };
}

/** Writes to a sheet that was locked when it was inserted, and takes the sheet away again. */
export async function writeToLocked({ sheets, words, names }: TrialHost): Promise<TrialAnswer> {
  const [form] = trialEdition?.forms ?? [];
  if (!trialEdition || !form) return failed({ editions: 0 });
  const inserted = await insertTables(sheets, {
    ...{ edition: trialEdition, forms: [form.id], words, unit: names.unit, year: null },
    ...{ at: null, overwrite: false, totals: "typed", checks: "none", protect: true },
  });
  const place = inserted.done ? inserted.places[0] : undefined;
  if (!inserted.done || !place) return failed({ inserted: inserted.done });
  const at = placeOf(place);
  // Which locks are the add-in's own is learnt by reading, as before every edit.
  await sheets.read();
  await sheets.apply([{ do: "write", at, rows: [[names.unit]] }]);
  const written = valueAt(await sheets.read(), at) === names.unit;
  await sheets.apply(inserted.undo.edits);
  return { passed: written, facts: { written } };
}

const failed = (facts: TrialAnswer["facts"]): TrialAnswer => ({ passed: false, facts });
