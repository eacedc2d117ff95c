import { el } from "./dom";

const NARROWEST = 320;
const WIDEST = 480;
const STEP = 16;

/** The add-in's task pane: its page lives on while the pane is closed, as in a shared runtime. */
export interface Pane {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  show(visible: boolean): void;
  isVisible(): boolean;
}

export function drawPane(title: string, frameName: string, closed: () => void): Pane {
  // Office.js reads the frame's name while it loads, so the name comes before the address.
  const frame = el("iframe", { class: "pane-frame", name: frameName, title });
  const element = el(
    "aside",
    { class: "pane", "aria-label": title },
    drawResizer((width) => element.style.setProperty("--pane-width", `${width}px`)),
    el(
      "div",
      { class: "pane-body" },
      el(
        "div",
        { class: "pane-header" },
        el("h2", {}, title),
        el(
          "button",
          { type: "button", "aria-label": "关闭窗格", title: "关闭", click: closed },
          "×"
        )
      ),
      frame
    )
  );
  return {
    element,
    frame,
    show: (visible) => {
      element.hidden = !visible;
    },
    isVisible: () => !element.hidden,
  };
}

function drawResizer(resize: (width: number) => void): HTMLElement {
  let width = 350;
  const setWidth = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    handle.setAttribute("aria-valuenow", String(width));
    resize(width);
  };
  const handle: HTMLElement = el("div", {
    class: "pane-resizer",
    role: "separator",
    tabindex: "0",
    title: "拖动以调整窗格宽度",
    "aria-orientation": "vertical",
    "aria-label": "窗格宽度",
    "aria-valuemin": String(NARROWEST),
    "aria-valuemax": String(WIDEST),
    "aria-valuenow": String(width),
    // Capturing keeps the pointer's moves from the frame it is drawn over.
    pointerdown: (event) => handle.setPointerCapture((event as PointerEvent).pointerId),
    pointermove: (event) => {
      const { pointerId, clientX } = event as PointerEvent;
      if (handle.hasPointerCapture(pointerId)) setWidth(window.innerWidth - clientX);
    },
    keydown: (event) => {
      const { key } = event as KeyboardEvent;
      if (key === "ArrowLeft") setWidth(width + STEP);
      if (key === "ArrowRight") setWidth(width - STEP);
    },
  });
  return handle;
}
