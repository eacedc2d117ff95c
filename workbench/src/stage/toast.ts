import { el } from "./dom";

const SHOWN_MS = 6000;

/** A sentence for the person at the foot of the page, as Excel would say it in a dialog. */
export function toast(text: string): void {
  const box = document.querySelector(".toasts") ?? el("div", { class: "toasts", role: "status" });
  if (!box.isConnected) document.body.append(box);
  if ([...box.children].some((shown) => shown.textContent === text)) return;
  const message = el("p", { class: "toast" }, text);
  box.append(message);
  setTimeout(() => message.remove(), SHOWN_MS);
}
