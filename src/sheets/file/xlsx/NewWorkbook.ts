import { MemorySheets } from "../../memory/MemorySheets";
import type { Applied, Edit } from "../../Sheets";
import { writeWorkbook } from "./write/writeWorkbook";
import type { XlsxWorkbook } from "./XlsxWorkbook";

/** A workbook that is to become an .xlsx: everything the port can ask for is carried out, save charts. */
export class NewWorkbook extends MemorySheets implements XlsxWorkbook {
  readonly hasMacros = false;
  /** What the document says that it is called; nothing where it is "". */
  title = "";
  private shown = "";

  override async apply(edits: readonly Edit[]): Promise<Applied> {
    const applied = await super.apply(edits);
    for (const edit of edits) {
      if (edit.do === "show") this.shown = this.sheet(edit.sheet).id;
    }
    return edits.some((edit) => edit.do === "chart")
      ? { ...applied, withoutCharts: "unsupported" }
      : applied;
  }

  async toBytes(): Promise<Uint8Array> {
    const { sheets, notes = {} } = await this.read();
    const shown = sheets.find(({ id }) => id === this.shown) ?? sheets[0];
    return writeWorkbook(
      sheets.map((cells) => {
        const sheet = this.sheet(cells.id);
        const { merges, formats, rules, widths, heights, page } = sheet;
        const lock = sheet.isShut ? "other" : sheet.isProtected ? "own" : "none";
        const marks = this.marks.filter(({ sheet }) => sheet === cells.id);
        const active = cells.id === shown?.id;
        return { cells, lock, merges, formats, rules, widths, heights, page, marks, active };
      }),
      notes,
      this.title
    );
  }
}
