import { el } from "./dom";
import type { AddinManifest, RibbonButton } from "./manifest";
import { toast } from "./toast";

/** The add-in's tab of the ribbon. */
export interface Ribbon {
  readonly element: HTMLElement;
  setEnabled(controlId: string, enabled: boolean): void;
  /** Presses the button; rejects when there is none, when it is disabled, or when the command fails. */
  press(controlId: string): Promise<void>;
}

export function drawRibbon(
  manifest: AddinManifest,
  run: (button: RibbonButton) => Promise<void>
): Ribbon {
  const elements = new Map<string, HTMLButtonElement>();
  const press = async (button: RibbonButton): Promise<void> => {
    const element = elements.get(button.id);
    if (!element || element.disabled) throw new Error(`按钮“${button.label}”不可用`);
    element.setAttribute("aria-busy", "true");
    await run(button).finally(() => element.removeAttribute("aria-busy"));
  };
  const buttons = manifest.groups.flatMap((group) => group.buttons);
  for (const button of buttons)
    elements.set(
      button.id,
      drawButton(button, () => press(button))
    );
  const groups = manifest.groups.map((group) =>
    el(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      el(
        "div",
        { class: "ribbon-buttons" },
        ...group.buttons.map((b) => elements.get(b.id) ?? null)
      ),
      el("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label)
    )
  );
  const tab = el(
    "span",
    { class: "ribbon-tab", role: "tab", "aria-selected": "true" },
    manifest.tab
  );
  return {
    element: el(
      "div",
      { class: "ribbon" },
      el("div", { class: "ribbon-tabs", role: "tablist" }, tab),
      el("div", { class: "ribbon-groups", role: "toolbar", "aria-label": manifest.tab }, ...groups)
    ),
    setEnabled: (id, enabled) => elements.get(id)?.toggleAttribute("disabled", !enabled),
    press: async (id) => {
      const button = buttons.find((candidate) => candidate.id === id);
      if (!button) throw new Error(`功能区没有按钮 ${id}`);
      await press(button);
    },
  };
}

function drawButton(button: RibbonButton, press: () => Promise<void>): HTMLButtonElement {
  return el(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      title: `${button.label}\n${button.tip}`,
      "data-control": button.id,
      click: () => void press().catch((error: unknown) => toast(String(error))),
    },
    el("img", { src: button.icon, width: "32", height: "32", alt: "" }),
    el("span", {}, button.label)
  );
}
