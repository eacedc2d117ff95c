import { validateReport } from "../../features/judging/check/validateReport";
import { ownReports } from "../../features/drawing/cleanCopy/copiedForms";
import { copyName, type CopyNameWords } from "../../features/drawing/cleanCopy/copyName";
import { cleanFigures, uncleanFigures } from "../../features/doing/clean/cleanFigures";
import { handOn } from "../../features/doing/handOn/handOn";
import type { CleanWords } from "../../features/drawing/cleanCopy/makeCleanCopy";
import type { OtherWorkbook } from "../../sheets/OtherWorkbook";
import type { Edit, Sheets, Snapshot } from "../../sheets/Sheets";
import type { Run } from "./NotesSession";
import type { Question, SessionState } from "./SessionState";

export type HandOnTexts = CleanWords & CopyNameWords;

/** What the person has answered on the way to this copy. */
interface Agreed {
  readonly again?: true;
  readonly clean?: boolean;
  readonly wrong?: true;
}

/** 上报版: asks what is to be asked, one thing after the other, and then makes it. */
export class HandOnSession {
  private other: (() => Promise<OtherWorkbook>) | null = null;
  /** What the last copy was called; null while there is none. */
  private made: string | null = null;

  constructor(
    private readonly run: Run,
    /** 去改 */
    private readonly check: () => Promise<void>
  ) {}

  /** Until then, the copy is made on new sheets of the workbook. */
  connectOther(make: () => Promise<OtherWorkbook>) {
    this.other = make;
  }

  make(texts: HandOnTexts, agreed: Agreed = {}): Promise<void> {
    return this.run("copy", async (sheets) => {
      const snapshot = await sheets.read();
      const asked = this.asks(snapshot, texts, agreed);
      if (asked) return { question: asked };
      const cleaned = agreed.clean === true ? uncleanFigures(snapshot) : [];
      const done = cleaned.length > 0 ? await cleanFigures(sheets, cleaned) : null;
      // Somebody else types too: what is to be changed is shown anew.
      if (done && !done.done) return { question: this.asks(snapshot, texts, { again: true }) };
      return this.copy(sheets, texts, { cleaned: cleaned.length, undo: done?.undo ?? [] });
    });
  }

  isMade(): boolean {
    return this.made !== null;
  }

  /** The copy has been taken back. */
  forget() {
    this.made = null;
  }

  private asks(snapshot: Snapshot, texts: HandOnTexts, agreed: Agreed): Question | null {
    const go = (answer: Agreed) => () => this.make(texts, { ...agreed, ...answer });
    if (this.made !== null && !agreed.again)
      return { asks: "copyAgain", fileName: this.made, agree: go({ again: true }) };
    const figures = agreed.clean === undefined ? uncleanFigures(snapshot) : [];
    if (figures.length > 0) {
      const [agree, leave] = [go({ clean: true }), go({ clean: false })];
      return { asks: "cleanFirst", figures, agree, leave };
    }
    const { counts, absent } = validateReport(snapshot);
    if (agreed.wrong || ownReports(snapshot).length === 0) return null;
    return counts.errors > 0 || absent.length > 0
      ? {
          asks: "stillWrong",
          errors: counts.errors,
          absent,
          agree: go({ wrong: true }),
          mend: this.check,
        }
      : null;
  }

  private async copy(
    sheets: Sheets,
    texts: HandOnTexts,
    { cleaned, undo }: { readonly cleaned: number; readonly undo: readonly Edit[] }
  ): Promise<Partial<SessionState>> {
    const snapshot = await sheets.read();
    const { counts, absent } = validateReport(snapshot);
    const fileName = copyName(ownReports(snapshot), texts);
    const copy = await handOn(sheets, texts, fileName, this.other);
    if (copy.names.length > 0) this.made = fileName;
    return {
      handedOn: this.isMade(),
      note: {
        says: "copied",
        copy,
        fileName,
        errors: counts.errors,
        absent,
        cleaned,
        undo: { ...copy.undo, edits: [...copy.undo.edits, ...undo] },
      },
    };
  }
}
