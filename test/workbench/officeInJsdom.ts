import { readFile } from "node:fs/promises";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { MemoryGrid } from "../../src/workbench/grid/MemoryGrid";
import type { Grid } from "../../src/workbench/grid/Grid";
import { createHost, type FrameMessage, type Host, type HostOptions } from "../../src/workbench/host";

const DIST = path.join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const ADDIN_ORIGIN = "https://localhost:3001";
const HOST_ORIGIN = "https://localhost:3000";

export interface OfficeInJsdom {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly window: DOMWindow;
  readonly host: Host;
  readonly grid: MemoryGrid;
  /** What the host complained of: whatever is not emulated. */
  readonly problems: string[];
  close(): void;
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
  const page = await openPage(host);
  const { window, detach } = page;
  // Office.js takes it that a page which never asks for readiness has not been written for it.
  await (window["Office"] as typeof Office).onReady();
  await host.ready;
  return {
    Excel: window["Excel"] as typeof Excel,
    Office: window["Office"] as typeof Office,
    OfficeExtension: window["OfficeExtension"] as typeof OfficeExtension,
    CustomFunctions: window["CustomFunctions"] as typeof CustomFunctions,
    window,
    host,
    grid,
    problems,
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
      Object.defineProperty(window.document, "domain", { value: "localhost" });
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
