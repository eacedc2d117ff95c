import { workbookTitle } from "../files/workbookTitle";
import { el } from "./dom";

/** Which of the opener's new workbooks a page shows. */
const PARAMETER = "opened";

/**
 * Other workbooks that the add-in has opened. Excel opens each in a page of its own; a page may only
 * do so at a person's click, so the stage offers it.
 */
export class NewWorkbooks {
  /** Base64 of each .xlsx; "" for a blank workbook. */
  readonly files: string[] = [];

  open(file: string | null, locale: string): void {
    const query = new URLSearchParams({ lang: locale, [PARAMETER]: String(this.files.length) });
    this.files.push(file ?? "");
    document.querySelector(".new-workbook")?.remove();
    const box = el(
      "p",
      { class: "toast new-workbook", role: "status" },
      "加载项新建了一个工作簿。",
      // The new page asks this one for the file.
      el("a", { href: `?${query.toString()}`, target: "_blank", rel: "opener" }, "打开"),
      ...(file === null ? [] : [downloadLink(file)]),
      el("button", { type: "button", "aria-label": "关闭", click: () => box.remove() }, "×")
    );
    document.body.append(box);
  }
}

function downloadLink(file: string): HTMLElement {
  const name = workbookTitle(bytesOf(file)) || "工作簿2";
  return el("a", { href: `data:${XLSX};base64,${file}`, download: `${name}.xlsx` }, "下载");
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file that this page was opened for, or null. */
export function openedFile(): ArrayBuffer | null {
  const index = new URLSearchParams(location.search).get(PARAMETER);
  const opener = window.opener as Window | null;
  const file = index === null ? undefined : opener?.workbench?.newWorkbooks()[Number(index)];
  return file ? bytesOf(file).buffer : null;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
