import { fileButtons, type CustomXml } from "../files/fileButtons";
import { openIntoGrid } from "../files/openIntoGrid";
import { readFile } from "../files/readFile";
import { workbookTitle } from "../files/workbookTitle";
import { createHost, type Host } from "../host";
import { loadSamples, sampleOf } from "../samples/loadSamples";
import { createUniver, firstDrawn } from "../univer/createUniver";
import { openWorkbook } from "../univer/openWorkbook";
import { UniverGrid } from "../univer/UniverGrid";
import { drawChartsOver } from "./charts";
import { el } from "./dom";
import { lendChineseFonts } from "./fonts";
import { loadFunctions } from "./functions";
import { NewWorkbooks, openedFile } from "./NewWorkbooks";
import { createWorkbench, settledWithFunctions, type Workbench } from "./handle";
import { type AddinManifest, loadManifest } from "./manifest";
import { drawPane, type Pane } from "./pane";
import { drawRibbon, type Ribbon } from "./ribbon";
import { listenForShortcuts } from "./shortcuts";
import "./stage.css";
import { chosen, drawTitleBar } from "./titleBar";
import { toast } from "./toast";

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** An add-in that has said nothing after so long has failed to load. */
const ADDIN_LIMIT_MS = 20_000;

interface Stage {
  readonly manifest: AddinManifest;
  readonly grid: UniverGrid;
  readonly host: Host;
  readonly ribbon: Ribbon;
  readonly pane: Pane;
  readonly newWorkbooks: NewWorkbooks;
  readonly drawn: Promise<void>;
  /** Formulas know the add-in's functions. */
  readonly functions: Promise<void>;
}

async function open(): Promise<void> {
  const { sample: id, locale, manifest: file } = chosen();
  const [manifest, samples] = await Promise.all([
    loadManifest(file, locale),
    loadSamples("workbench/samples.json"),
    lendChineseFonts(window),
  ]);
  const sample = sampleOf(samples, id);
  const titleBar = drawTitleBar(sample, samples, locale);
  const gridBox = el("main", { class: "grid", id: "grid", "aria-label": "工作表" });
  document.querySelector('link[rel="icon"]')?.setAttribute("href", manifest.icon);
  document.title = `${sample.title} - 工作台（模拟 Excel）`;

  const { univer, api } = createUniver(gridBox);
  const workspace = el("div", { class: "workspace" }, gridBox);
  document.querySelector("#stage")?.replaceChildren(titleBar.element, workspace);
  const grid = new UniverGrid(univer, api, openWorkbook(api, sample), toast);

  const documentUrl = `https://localhost/${sample.title}.xlsx`;
  const redraw = drawChartsOver(gridBox, grid, () => parts.host);
  const parts: Omit<Stage, "drawn" | "functions"> = connect(
    manifest,
    grid,
    locale,
    documentUrl,
    redraw
  );
  const functions = loadFunctions(manifest.functions, parts.host).then((all) =>
    grid.defineFunctions(all)
  );
  const stage = {
    ...parts,
    drawn: firstDrawn(api).then(() => fillFromFile(grid, titleBar.name)),
    functions,
  };
  titleBar.space.after(...fileButtons(grid, customXmlIn(parts.host), titleBar.name, toast));
  titleBar.element.after(stage.ribbon.element);
  workspace.append(stage.pane.element);
  window.workbench = handle(stage);
  listenForShortcuts(manifest.shortcuts, (action) => stage.host.triggerAction(action));
  start(stage);
}

/** In a page that was opened for a new workbook, that workbook is shown. */
function fillFromFile(grid: UniverGrid, name: HTMLElement): void {
  const file = openedFile();
  if (!file) return;
  openIntoGrid(grid, readFile(file));
  name.textContent = workbookTitle(new Uint8Array(file)) || name.textContent;
}

function customXmlIn({ document: open }: Host): CustomXml {
  return { get: () => open.customXmlParts(), replace: (parts) => open.replaceCustomXml(parts) };
}

/** Pane, ribbon and host, each knowing of the others what it has to. */
function connect(
  manifest: AddinManifest,
  grid: UniverGrid,
  locale: string,
  documentUrl: string,
  onAnswered: () => void
): Omit<Stage, "drawn" | "functions"> {
  const newWorkbooks = new NewWorkbooks();
  const host = createHost({
    grid,
    locale,
    documentUrl,
    onAnswered,
    onVisibility: (visibility) => pane.show(visibility === "Visible"),
    onWorkbook: (base64) => newWorkbooks.open(base64, locale),
    onRibbonUpdate: (controlId, { enabled }) => ribbon.setEnabled(controlId, enabled),
  });
  const showPane = (visible: boolean): void => {
    pane.show(visible);
    host.setVisibility(visible ? "Visible" : "Hidden");
  };
  const pane = drawPane(manifest.name, host.frameName(location.origin), () => showPane(false));
  const ribbon = drawRibbon(manifest, async ({ id, functionName }) => {
    if (functionName === null) {
      showPane(true);
      return;
    }
    await host.ready;
    await host.invokeCommand(id, functionName);
  });
  return { manifest, grid, host, ribbon, pane, newWorkbooks };
}

function handle({
  manifest,
  grid,
  host,
  ribbon,
  pane,
  drawn,
  functions,
  newWorkbooks,
}: Stage): Workbench {
  return createWorkbench({
    grid,
    host,
    shortcuts: manifest.shortcuts,
    ready: Promise.all([drawn, grid.settled(), functions, host.ready]).then(() => undefined),
    press: async (controlId) => {
      await ribbon.press(controlId);
      await settledWithFunctions(grid);
    },
    newWorkbooks: () => newWorkbooks.files,
    isPaneOpen: () => pane.isVisible(),
  });
}

/** Loads the add-in into its frame, once the host listens. */
function start({ manifest, host, pane }: Stage): void {
  const { frame } = pane;
  if (!frame.contentWindow) throw new Error("没有加载项窗口");
  const subscribe = (listener: (message: MessageEvent) => void): (() => void) => {
    window.addEventListener("message", listener);
    return () => window.removeEventListener("message", listener);
  };
  host.attach(frame.contentWindow, subscribe, new URL(manifest.pagePath, location.href).origin);
  frame.addEventListener("load", () => {
    if (frame.contentWindow)
      void lendChineseFonts(frame.contentWindow as Window & typeof globalThis);
  });
  frame.src = manifest.pagePath;
  const late = setTimeout(() => toast("加载项没有响应，请刷新页面重试。"), ADDIN_LIMIT_MS);
  void host.ready.then(() => {
    clearTimeout(late);
    document.documentElement.setAttribute("data-ready", "");
  });
}

open().catch((error: unknown) => {
  console.error(error);
  document
    .querySelector("#stage")
    ?.replaceChildren(
      el("p", { class: "failure", role: "alert" }, `工作台无法打开：${String(error)}`)
    );
});
