import { lockName } from "../ownLock";
import type { Edit } from "../Sheets";

/** No password; widths and heights may be changed. Whoever locks a sheet anew allows other things. */
const allowed = { allowFormatColumns: true, allowFormatRows: true } as const;

/** The ids of the sheets that this product has locked, as last read. */
let own: ReadonlySet<string> = new Set();

/** Asks what is needed for `isOwnLock`. */
export function loadLock(sheet: Excel.Worksheet) {
  sheet.protection.load("protected,options");
  const name = sheet.names.getItemOrNullObject(lockName);
  name.load("name");
  return name;
}

/** Once the context has been synchronised. */
export function isOwnLock({ protection }: Excel.Worksheet, name: Excel.NamedItem): boolean {
  return protection.protected && !name.isNullObject && isOurs(protection);
}

export function keepOwnLocks(sheets: readonly string[]) {
  own = new Set(sheets);
}

/** Locks a sheet of ours, and has it say so. */
export function lockSheet(sheet: Excel.Worksheet) {
  sheet.names.getItemOrNullObject(lockName).delete();
  sheet.names.add(lockName, "=TRUE").visible = false;
  sheet.protection.protect({ ...allowed });
}

/**
 * Opens the sheets that this product has locked and that the edits change. What was queued between
 * this and `lock` is carried out with them open, in the same trip.
 */
export function openOwnLocks(context: Excel.RequestContext, edits: readonly Edit[]) {
  const sheets = [...new Set(edits.flatMap(changedSheet))]
    .filter((id) => own.has(id))
    .map((id) => context.workbook.worksheets.getItem(id));
  for (const { protection } of sheets) {
    protection.load("protected");
    protection.unprotect();
  }
  return {
    lock: () => {
      for (const { protection } of sheets) protection.protect({ ...allowed });
    },
    /** After the trip: what the person has unlocked since it was read stays so. */
    leaveOpen: async () => {
      const open = sheets.filter(({ protection }) => !protection.protected);
      for (const { protection } of open) protection.unprotect();
      if (open.length > 0) await context.sync();
    },
    /** After a trip that went wrong half-way. */
    lockAgain: async () => {
      for (const { protection } of sheets) protection.load("protected");
      if (sheets.length > 0) await context.sync();
      const open = sheets.filter(({ protection }) => !protection.protected);
      for (const { protection } of open) protection.protect({ ...allowed });
      if (open.length > 0) await context.sync();
    },
  };
}

function changedSheet(edit: Edit): string[] {
  switch (edit.do) {
    case "addSheet":
    case "removeSheet":
    case "show":
    case "note":
    case "protect":
      return [];
    case "unmark":
      return [edit.mark.sheet];
    default:
      return ["at" in edit ? edit.at.sheet : edit.sheet];
  }
}

function isOurs({ options }: Excel.WorksheetProtection): boolean {
  const given = Object.entries(options as object).filter(
    ([name, value]) => name.startsWith("allow") && value === true
  );
  return given.length === Object.keys(allowed).length && given.every(([name]) => name in allowed);
}
