import { workbookTitle } from "../files/workbookTitle";
import { el } from "./dom";

/** Which of the opener's new workbooks a page shows. */
const PARAMETER = "opened";

/**
 * Other workbooks that the add-in has opened. Excel opens each in a page of its own; a page may only
 * do so at a person's click, so the stage offers it.
 */
export class NewWorkbooks {
  /** Base64 of each .xlsx. */
  readonly files: string[] = [];

  open(file: string, locale: string): void {
    const query = new URLSearchParams({ lang: locale, [PARAMETER]: String(this.files.length) });
    this.files.push(file);
    const name = workbookTitle(bytesOf(file)) || "工作簿2";
    document.querySelector(".new-workbook")?.remove();
    const box = el(
      "p",
      { class: "toast new-workbook", role: "status" },
      "加载项新建了一个工作簿。",
      // The new page asks this one for the file.
      el("a", { href: `?${query.toString()}`, target: "_blank", rel: "opener" }, "打开"),
      el("a", { href: `data:${XLSX};base64,${file}`, download: `${name}.xlsx` }, "下载"),
      el("button", { type: "button", "aria-label": "关闭", click: () => box.remove() }, "×")
    );
    document.body.append(box);
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file that this page was opened for, or null. */
export function openedFile(): ArrayBuffer | null {
  const index = new URLSearchParams(location.search).get(PARAMETER);
  const opener = window.opener as Window | null;
  const file = index === null ? undefined : opener?.workbench?.newWorkbooks()[Number(index)];
  if (file === undefined) return null;
  return bytesOf(file).buffer;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
