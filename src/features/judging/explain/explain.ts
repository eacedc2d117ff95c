import type { Sheets } from "../../../sheets/Sheets";
import { keepNotes, type NoteEdit } from "../../workbook/keepNotes";
import type { Explanation } from "../findings/Explanation";
import { writeExplanation } from "./storedExplanation";

/** 核实说明: keeps why a finding is as it is. Returns what takes it back. */
export function explain(
  sheets: Sheets,
  { key, values }: Explanation,
  text: string
): Promise<readonly NoteEdit[]> {
  return keepNotes(sheets, [
    { do: "note", key, text: writeExplanation({ text: text.trim(), values }) },
  ]);
}

/** Takes an explanation out of the workbook. */
export function unexplain(sheets: Sheets, { key }: Explanation): Promise<readonly NoteEdit[]> {
  return keepNotes(sheets, [{ do: "note", key, text: null }]);
}
