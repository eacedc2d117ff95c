import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { MemoryGrid } from "../grid/MemoryGrid";
import type { Grid } from "../grid/Grid";
import { createHost, type FrameMessage, type Host, type HostOptions } from "../host";

const PACKAGE = createRequire(__filename).resolve("@microsoft/office-js/package.json");
const DIST = path.join(path.dirname(PACKAGE), "dist");
// Office.js parses addresses with every message, and jsdom's time for that grows with the name.
const HOST_NAME = "o";
const ADDIN_ORIGIN = `https://${HOST_NAME}:3001`;
const HOST_ORIGIN = `https://${HOST_NAME}:3000`;

/** The globals of one add-in's window. */
export interface AddinWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly window: DOMWindow;
  close(): void;
}

export interface OfficeInJsdom extends AddinWindow {
  readonly host: Host;
  readonly grid: MemoryGrid;
  /** What the host complained of: whatever is not emulated. */
  readonly problems: string[];
}

/**
 * Microsoft's unmodified office.js in a window of its own, talking to the host over a grid in memory.
 * Nothing of Office is replaced: what works here goes through the messages that Excel on the web gets.
 */
export async function officeInJsdom(
  options: Partial<Omit<HostOptions, "grid">> & {
    readonly sheets?: readonly string[];
    /** Wraps the grid that the host sees. */
    readonly wrap?: (grid: Grid) => Grid;
  } = {}
): Promise<OfficeInJsdom> {
  const { sheets, wrap, ...hostOptions } = options;
  const grid = new MemoryGrid(sheets);
  const problems: string[] = [];
  const host = createHost({
    grid: wrap ? wrap(grid) : grid,
    onProblem: (text) => problems.push(text),
    ...hostOptions,
  });
  return { ...(await openAddin(host)), host, grid, problems };
}

/** Loads office.js in a new window; with a host that had one before, this is a reload. */
export async function openAddin(host: Host): Promise<AddinWindow> {
  const { window, detach } = await openPage(host);
  const Office = window["Office"] as AddinWindow["Office"];
  // Office.js takes it that a page which never asks for readiness has not been written for it.
  await Office.onReady();
  await host.ready;
  return {
    Excel: window["Excel"] as AddinWindow["Excel"],
    Office,
    OfficeExtension: window["OfficeExtension"] as AddinWindow["OfficeExtension"],
    CustomFunctions: window["CustomFunctions"] as AddinWindow["CustomFunctions"],
    window,
    close: () => {
      detach();
      window.close();
    },
  };
}

async function openPage(host: Host): Promise<{ window: DOMWindow; detach: () => void }> {
  let toHost: (message: FrameMessage) => void = () => undefined;
  const dom = new JSDOM(`<script src="${ADDIN_ORIGIN}/office/office.js"></script>`, {
    url: `${ADDIN_ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      window.name = host.frameName(HOST_ORIGIN);
      Object.defineProperty(window.document, "domain", { value: HOST_NAME });
      Object.defineProperty(window, "parent", {
        value: {
          postMessage: (data: unknown) => {
            setImmediate(() => {
              toHost({ data, origin: ADDIN_ORIGIN });
            });
          },
        },
      });
    },
  });
  const { window } = dom;
  const detach = host.attach(
    {
      postMessage: (data) => {
        setImmediate(() => {
          window.dispatchEvent(new window.MessageEvent("message", { data, origin: HOST_ORIGIN }));
        });
      },
    },
    (listener) => {
      toHost = listener;
      return () => {
        toHost = () => undefined;
      };
    },
    ADDIN_ORIGIN
  );
  await new Promise((resolve) => {
    window.addEventListener("load", resolve);
  });
  return { window, detach };
}

/** Serves the files of the npm package from where it is installed. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): Promise<Buffer> & { abort(): void } {
    const name = decodeURIComponent(new URL(url).pathname).replace(/^\/office\//, "");
    const content = readFile(path.join(DIST, name));
    return Object.assign(content, { abort: () => undefined });
  }
}
