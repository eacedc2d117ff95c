import { validateReport } from "../../features/judging/check/validateReport";
import { Session } from "../../taskpane/session/Session";
import type { Preferences } from "../../taskpane/session/Preferences";
import { ShownSheets } from "../ShownSheets";
import type { Words } from "../../words/Words";
import { copyFileName } from "../model/copyFileName";
import { drawSample } from "../model/drawSample";
import { readAsForms } from "../model/readAsForms";
import { sentenceOf } from "../model/sentenceOf";
import type { DeskFile, DeskState, OpenFile } from "./DeskState";
import type { Door, FileWorkbook } from "./Door";

const start: DeskState = { files: [], current: null, opening: null, message: null };

/** A file as the browser hands it over. */
export type GivenFile = Pick<File, "name" | "arrayBuffer">;

/**
 * The files on the page: those that were dropped, with their verdicts, and those that are open. Every
 * action ends in a state; none rejects.
 */
export class Desk {
  private current = start;
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  constructor(
    private readonly door: Door,
    private readonly words: Words,
    private readonly preferences: Preferences,
    /** Where a file goes; the name it got there, null where the person thought better of it. */
    private readonly put: (name: string, bytes: Uint8Array) => Promise<string | null>
  ) {}

  readonly state = (): DeskState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** One is opened at once; of several, each gets a verdict. */
  async take(given: readonly GivenFile[]): Promise<void> {
    const files = given.map((file) =>
      this.newFile(file.name, async () => new Uint8Array(await file.arrayBuffer()))
    );
    const [only, ...more] = files;
    if (!only) return;
    this.set({ files: [...this.current.files, ...files], message: null });
    if (more.length === 0) return this.show(only.id);
    this.set({ current: null });
    for (const { id, bytes } of files) {
      await breath();
      await this.judge(id, bytes);
    }
  }

  list() {
    this.set({ current: null, message: null });
  }

  dismiss() {
    this.set({ message: null });
  }

  /** Opens the file, or comes back to it. */
  async show(id: number): Promise<void> {
    const file = this.find(id);
    if (!file || this.current.opening !== null) return;
    if (file.open) {
      this.set({ current: id, message: null });
      return;
    }
    this.set({ opening: file.name, message: null });
    await breath();
    try {
      const bytes = await file.bytes();
      await this.lay(id, await this.opened(file.name, bytes));
    } catch (error) {
      const why = sentenceOf(error, this.words);
      const alone = this.current.files.length === 1;
      if (alone) this.set({ files: [] });
      else this.change(id, { verdict: { is: "unusable", why } });
      const text = this.words.page.cannotOpen(file.name) + why;
      this.set({ message: { is: "error", text } });
    }
    this.set({ opening: null });
  }

  /** A filled-in report with errors, to try the page on. */
  async sample(): Promise<void> {
    const workbook = this.door.blank();
    await drawSample(workbook, this.words.cells);
    await this.add(this.words.page.sampleName, workbook, "check");
  }

  /** A new workbook, whose page of forms is shown. */
  async create(): Promise<void> {
    const workbook = this.door.blank();
    await workbook.apply([{ do: "addSheet", name: "Sheet1" }]);
    await this.add(this.words.page.newName, workbook, "insert");
  }

  /** 另存一份: never over the original. */
  async save(id: number): Promise<void> {
    const file = this.find(id);
    if (!file?.open) return;
    const { workbook, shown } = file.open;
    const { page } = this.words;
    try {
      const name = copyFileName(file.name, page.checkedName, workbook.hasMacros);
      const saved = await this.put(name, await this.door.bytes(workbook));
      if (saved === null) return;
      shown.saved();
      this.set({ message: { is: "done", text: page.saved(saved) } });
    } catch (error) {
      const text = page.cannotSave(sentenceOf(error, this.words));
      this.set({ message: { is: "error", text } });
    }
  }

  private async add(name: string, workbook: FileWorkbook, page: "check" | "insert") {
    const file = this.newFile(name, () => this.door.bytes(workbook));
    this.set({ files: [...this.current.files, file], message: null });
    await this.lay(file.id, { workbook, fromDocument: false }, page);
  }

  private async opened(name: string, bytes: Uint8Array) {
    if (this.door.isWorkbook(name, bytes))
      return { workbook: await this.door.workbook(bytes), fromDocument: false };
    const workbook = this.door.blank();
    await readAsForms(
      workbook,
      { name, ...(await this.door.reader.file(name, bytes)) },
      this.words
    );
    return { workbook, fromDocument: true };
  }

  /** Puts the workbook before the person, with a pane of its own, and checks it. */
  private async lay(
    id: number,
    { workbook, fromDocument }: Pick<OpenFile, "workbook" | "fromDocument">,
    page: "check" | "insert" = "check"
  ) {
    const shown = new ShownSheets(workbook);
    const session = new Session();
    await shown.read();
    session.connect(shown);
    session.prior.connectReader(this.door.reader);
    session.handOn.connectOther(() => Promise.resolve(this.other()));
    session.go(page);
    this.change(id, { open: { workbook, shown, session, fromDocument } });
    this.set({ current: id });
    await session.readTitle();
    await session.live.start(shown.watch, this.preferences);
    if (page !== "check") return;
    await session.check();
    const [first] = session.state().checked?.validation.findings ?? [];
    const sheet = first?.cells[0]?.sheet;
    if (sheet !== undefined) await shown.select(sheet, []);
  }

  /** 上报版 lies beside the file that it was made of. */
  private other() {
    const sheets = this.door.blank();
    return { sheets, open: (name: string) => this.add(`${name}.xlsx`, sheets, "check") };
  }

  private async judge(id: number, bytes: DeskFile["bytes"]) {
    try {
      const { workbook } = await this.opened(this.find(id)?.name ?? "", await bytes());
      const validation = validateReport(await workbook.read());
      const found = validation.tables.length > 0 || validation.absent.length > 0;
      this.change(id, {
        verdict: found
          ? { is: "checked", validation }
          : { is: "unusable", why: this.words.files.noTable },
      });
    } catch (error) {
      this.change(id, { verdict: { is: "unusable", why: sentenceOf(error, this.words) } });
    }
  }

  private newFile(name: string, bytes: DeskFile["bytes"]): DeskFile {
    return { id: (this.lastId += 1), name, bytes, verdict: { is: "waiting" }, open: null };
  }

  private find(id: number): DeskFile | undefined {
    return this.current.files.find((file) => file.id === id);
  }

  private change(id: number, change: Partial<DeskFile>) {
    const files = this.current.files.map((file) =>
      file.id === id ? { ...file, ...change } : file
    );
    this.set({ files });
  }

  private set(change: Partial<DeskState>) {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Lets the page be drawn and listened to before the next piece of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
