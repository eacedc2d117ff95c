import {
  draftOwnText,
  checkOwnText,
  type OwnText,
} from "../../features/judging/narrative/checkOwnText";
import type { DraftedText } from "../../features/judging/narrative/draftText";
import { showCells } from "../../features/drawing/mark/showCells";
import { failureText } from "../../features/reading/prior/failureText";
import { proseIn, type ProseSheet } from "../../features/reading/narrative/proseIn";
import { keepNotes } from "../../features/workbook/keepNotes";
import { keepText, keptText } from "../../features/workbook/keptText";
import type { Sheets } from "../../sheets/Sheets";
import type { Words } from "../../words/Words";
import { SourceFailure } from "./SourceFailure";
import type { OpenedSource } from "./SourceReader";
import { Store } from "./Store";

export interface TextState {
  /** The sentences as the person wrote them; null until the workbook has been looked at. */
  readonly text: string | null;
  /** Sheets of this workbook that hold sentences. */
  readonly sheets: readonly ProseSheet[];
  /** The workbook keeps the sentences as they are. */
  readonly isKept: boolean;
  readonly checked: OwnText | null;
  /** The number that is looked at, by its place among the claims. */
  readonly at: number | null;
  readonly drafts: readonly DraftedText[] | null;
  readonly busy: boolean;
  /** What could not be done, in a sentence. */
  readonly trouble: string | null;
}

const start: TextState = {
  ...{ text: null, sheets: [], isKept: false, checked: null, at: null, drafts: null },
  ...{ busy: false, trouble: null },
};

/** 正文: the report's sentences against its tables. The text itself is never changed. */
export class TextSession {
  private readonly part = new Store({ text: start }).part("text");
  readonly state = this.part.state;
  readonly subscribe = this.part.subscribe;

  constructor(
    private readonly workbook: Promise<Sheets>,
    private readonly open: (name: string, bytes: Uint8Array) => Promise<OpenedSource>
  ) {}

  /** Looks for sentences that the workbook keeps, and for sheets that hold some. */
  look(words: Words): Promise<void> {
    return this.run(words, async (sheets) => {
      const snapshot = await sheets.read();
      const text = this.state().text ?? keptText(snapshot.notes);
      const isKept = text !== "" && text === keptText(snapshot.notes);
      this.part.set({ text, isKept, sheets: proseIn(snapshot) });
      if (text !== "") this.part.set(this.check(text, checkOwnText(text, snapshot, words.text)));
    });
  }

  /** Holds the sentences against the tables as they are now. */
  use(text: string, words: Words): Promise<void> {
    return this.run(words, async (sheets) => {
      const snapshot = await sheets.read();
      const isKept = text === keptText(snapshot.notes);
      this.part.set({ isKept, ...this.check(text, checkOwnText(text, snapshot, words.text)) });
    });
  }

  /** Takes the sentences of a document. */
  async openFile(name: string, bytes: Promise<Uint8Array>, words: Words): Promise<void> {
    let text = "";
    await this.run(words, async () => {
      const { snapshot } = await this.open(name, await bytes);
      text = proseIn(snapshot)
        .map((sheet) => sheet.text)
        .join("\n");
      if (text === "") this.part.set({ trouble: words.text.noText });
    });
    if (text !== "") await this.use(text, words);
  }

  /** Other sentences are to be put in. */
  edit() {
    this.part.set({ checked: null, at: null, drafts: null });
  }

  /** Keeps the sentences in the workbook, or no longer. */
  keep(wanted: boolean, words: Words): Promise<void> {
    return this.run(words, async (sheets) => {
      await keepNotes(sheets, [keepText(wanted ? (this.state().text ?? "") : "")]);
      this.part.set({ isKept: wanted });
    });
  }

  /** Sentences from the tables; without any, why there are none. */
  draft(words: Words): Promise<void> {
    return this.run(words, async (sheets) => {
      const drafted = draftOwnText(await sheets.read());
      if ("drafts" in drafted) this.part.set({ drafts: drafted.drafts });
      else this.part.set({ trouble: words.text.pane.noDraft[drafted.why] });
    });
  }

  closeDrafts() {
    this.part.set({ drafts: null });
  }

  choose(at: number | null) {
    this.part.set({ at });
  }

  /** The next number that contradicts (1), or the one before (-1), round and round. */
  step(by: 1 | -1) {
    const { checked, at } = this.state();
    const wrong = wrongIn(checked);
    if (wrong.length === 0) return;
    const from = wrong.findIndex((each) => each === at);
    this.choose(wrong.at(from < 0 ? (by > 0 ? 0 : -1) : (from + by) % wrong.length) ?? null);
  }

  /** Selects the cells that a reading adds up. */
  show(measure: string, words: Words): Promise<void> {
    return this.run(words, async (sheets) => {
      await showCells(sheets, this.state().checked?.cellsOf(measure) ?? []);
    });
  }

  private check(text: string, checked: OwnText): Partial<TextState> {
    return { text, checked, at: wrongIn(checked)[0] ?? null, drafts: null };
  }

  private async run(words: Words, work: (sheets: Sheets) => Promise<void>): Promise<void> {
    if (this.state().busy) return;
    this.part.set({ busy: true, trouble: null });
    try {
      await work(await this.workbook);
    } catch (error) {
      const trouble =
        error instanceof SourceFailure
          ? failureText(error.why, words.files)
          : words.text.pane.failed;
      this.part.set({ trouble });
    }
    this.part.set({ busy: false });
  }
}

/** The numbers that fit none of their readings, by their places among the claims. */
export function wrongIn(checked: OwnText | null): number[] {
  return (checked?.claims ?? []).flatMap(({ severity }, at) => (severity === null ? [] : [at]));
}
