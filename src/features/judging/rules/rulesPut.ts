import type { About } from "../../../engine/Check";
import type { Notes } from "../../../sheets/Sheets";
import { hintsAskedFor, switchedOff } from "./switchRule";

/** Whether a rule is put to a workbook. */
export type IsPut = (rule: Pick<About, "id" | "onRequest">) => boolean;

/** The rules that a workbook wants: all but what is switched off, and the hints it asks for. */
export function rulesPut(notes: Notes = {}): IsPut {
  const off = switchedOff(notes);
  const hints = hintsAskedFor(notes);
  return ({ id, onRequest }) => !off.has(id) && (!onRequest || hints.has(id));
}
