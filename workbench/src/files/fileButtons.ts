import type { Grid } from "../grid/Grid";
import { customXmlOf, withCustomXml } from "./customXml";
import { openIntoGrid } from "./openIntoGrid";
import { readFile } from "./readFile";
import { writeFile } from "./writeFile";

const accepted = ".xlsx,.xlsm,.xls,.ods";

/** The custom XML parts of the open workbook, which the grid does not hold. */
export interface CustomXml {
  readonly get: () => readonly string[];
  readonly replace: (parts: readonly string[]) => void;
}

/**
 * 打开 and 下载: an .xlsx from the person's disk into the grid, and the grid back to her disk.
 *
 * @param title shows the workbook's name, without extension, and says what a download is called
 */
export function fileButtons(
  grid: Grid,
  customXml: CustomXml,
  title: HTMLElement,
  say: (sentence: string) => void
): HTMLElement[] {
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = accepted;
  picker.hidden = true;
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (file) void attempt(say, () => open(file));
  });
  const open = async (file: File) => {
    const bytes = await file.arrayBuffer();
    openIntoGrid(grid, readFile(bytes));
    customXml.replace(customXmlOf(bytes));
    title.textContent = file.name.replace(/\.[^.]*$/, "");
  };
  const download = async () => {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([withCustomXml(await writeFile(grid), customXml.get())], { type })
    );
    link.download = `${title.textContent}.xlsx`;
    link.click();
    URL.revokeObjectURL(link.href);
    say("已下载。下载的文件有数、公式和合并单元格，没有颜色和边框。");
  };
  return [
    button("打开", () => picker.click()),
    button("下载", () => void attempt(say, download)),
    picker,
  ];
}

function button(label: string, press: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "title-button";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}

async function attempt(say: (sentence: string) => void, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}
