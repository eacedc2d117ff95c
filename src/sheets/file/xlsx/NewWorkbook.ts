import { MemorySheets } from "../../memory/MemorySheets";
import type { SheetLook } from "../../SheetLook";
import type { Applied, Edit } from "../../Sheets";
import { memoryLook } from "./look/memoryLook";
import { sheetContents } from "./write/sheetContents";
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

  look(sheet: string): SheetLook {
    return memoryLook(this.sheet(sheet));
  }

  async toBytes(): Promise<Uint8Array> {
    const { sheets, notes = {} } = await this.read();
    const shown = sheets.find(({ id }) => id === this.shown) ?? sheets[0];
    return writeWorkbook(await sheetContents(this, shown?.id), notes, this.title);
  }
}
