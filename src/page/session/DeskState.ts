import type { Validation } from "../../features/judging/findings/Validation";
import type { Session } from "../../taskpane/session/Session";
import type { ShownSheets } from "../ShownSheets";
import type { FileWorkbook } from "./Door";

/** A file that is open on the desk. */
export interface OpenFile {
  readonly workbook: FileWorkbook;
  /** The same workbook, with what is seen of it. */
  readonly shown: ShownSheets;
  readonly session: Session;
  /** It came as a document, and is now the prescribed tables. */
  readonly fromDocument: boolean;
}

/** What is known of a file without opening it for the person. */
export type Verdict =
  | { readonly is: "waiting" }
  | { readonly is: "checked"; readonly validation: Validation }
  | { readonly is: "unusable"; readonly why: string };

/** A file that was chosen or dropped, or a new one. */
export interface DeskFile {
  readonly id: number;
  readonly name: string;
  /** Its bytes, read anew each time; rejects where it has gone. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly verdict: Verdict;
  /** Null until the person has opened it. */
  readonly open: OpenFile | null;
}

export interface DeskState {
  readonly files: readonly DeskFile[];
  /** The id of the file in view; null for the list, or the first words where there is none. */
  readonly current: number | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  /** What went wrong, or was done, in a sentence. */
  readonly message: { readonly is: "error" | "done"; readonly text: string } | null;
}
