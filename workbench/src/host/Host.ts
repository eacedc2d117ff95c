import type { Area, Grid } from "../grid/Grid";

/** What a host page gives the add-in to talk to. */
export interface HostOptions {
  readonly grid: Grid;
  /** Language of the display and of the data; zh-CN unless told. */
  readonly locale?: string;
  /** What is claimed; the default is what is emulated. Tests lower it to play an older Excel. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The document's settings as saved before: names and JSON texts. */
  readonly settings?: readonly (readonly [string, string])[];
  readonly documentUrl?: string;
  /** The add-in's keyboard shortcuts, action id to keys; the page listens for them and triggers. */
  readonly shortcuts?: Readonly<Record<string, string>>;
  /** Whether the task pane is in sight when the add-in loads; it is unless told. */
  readonly visibility?: Visibility;
  /** The add-in asks for its pane to be shown or hidden (Office.addin.showAsTaskpane, hide). */
  readonly onVisibility?: (visibility: Visibility) => void;
  /** The add-in enables or disables a ribbon control (Office.ribbon.requestUpdate). */
  readonly onRibbonUpdate?: (controlId: string, change: { readonly enabled: boolean }) => void;
  /** The add-in opens another workbook (Excel.createWorkbook): base64 of an .xlsx, or null for a blank one. */
  readonly onWorkbook?: (file: string | null) => void;
  /** A request of the add-in has been answered: whatever is shown of the document may have changed. */
  readonly onAnswered?: () => void;
  /** Anything not emulated, or otherwise wrong on the stage; console.error unless told. */
  readonly onProblem?: (text: string) => void;
}

export type Visibility = "Visible" | "Hidden";

/** The add-in's window: all that the host needs of it. */
export interface FrameWindow {
  postMessage(message: string, targetOrigin: string): void;
}

export interface FrameMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source?: unknown;
}

/** Calls the listener with every message that reaches the host page; returns how to stop. */
export type Subscribe = (listener: (message: FrameMessage) => void) => () => void;

/** One request of the rich API, as the host saw it. */
export interface BatchRecord {
  readonly sequence: number;
  /** How many actions the batch held. */
  readonly actions: number;
  /** Length of the request's JSON on the wire. */
  readonly bytes: number;
  /** Whether the client declared that the batch writes. */
  readonly writes: boolean;
  readonly ms: number;
  /** The error code answered, if any. */
  readonly error: string | null;
  /** What was done, in words: "Range.values =", "Worksheet.getRange". */
  readonly what: readonly string[];
}

/** Failures to order, so that a test or a demonstration can see how the add-in takes them. */
export interface Faults {
  /** The n-th batch from now (1 is the next) is answered with this error, nothing of it done. */
  failBatch(n: number, code: string, message?: string): void;
  /** Runs before the n-th batch from now: delete a sheet, start an edit. */
  beforeBatch(n: number, act: () => void): void;
  /** Every batch waits this long before it is run. */
  delay(ms: number): void;
  /** A member ("Range.conditionalFormats") that Excel claims to have, and then does not know. */
  refuseApi(member: string): void;
  /**
   * A member ("ConditionalFormat.delete", "Worksheet.name") that fails whenever it is reached; what its
   * batch did before stays done, as in Excel.
   */
  failCall(member: string, code: string): void;
  /** The sheet has no cells from now on, as one that is all chart. */
  makeChartSheet(sheet: string): void;
  /** Null objects answer with GeneralException when something is asked of them. */
  refuseNullObjects(refuse: boolean): void;
  /** Office.context.document.settings.saveAsync fails from now on. */
  refuseSettings(refuse: boolean): void;
  /** No fault is outstanding afterwards. */
  clear(): void;
}

export interface Host {
  /** The `name` an iframe must bear before it loads the add-in; `origin` is the host page's own. */
  frameName(origin: string): string;
  /** Starts answering; `addinOrigin` is where the add-in's page comes from. Returns how to stop. */
  attach(frame: FrameWindow, subscribe: Subscribe, addinOrigin: string): () => void;
  /** Resolves when Office.js has shaken hands and commands can be invoked. */
  readonly ready: Promise<void>;
  /** Presses a ribbon button: resolves when the add-in calls `event.completed()`. */
  invokeCommand(commandId: string, actionId: string): Promise<void>;
  /** Runs an action as a keyboard shortcut does; nothing tells when it is done. */
  triggerAction(actionId: string, argument?: unknown): void;
  /** The person opened or closed the pane. */
  setVisibility(visibility: Visibility): void;
  log(): readonly BatchRecord[];
  clearLog(): void;
  readonly faults: Faults;
  /** Calls a custom function of the add-in, as a calculating cell would, with its id and its arguments. */
  callFunction(name: string, args: readonly unknown[], callerAddress?: string): Promise<unknown>;
  /** What the host keeps about the document that the grid does not show. */
  readonly document: DocumentView;
}

/** A chart as the stage draws it. */
export interface ChartView {
  readonly name: string;
  readonly type: string;
  readonly title: string | null;
  readonly legend: string | null;
  readonly seriesBy: "Columns" | "Rows";
  /** The figures, with their headings; null when the cells are gone. */
  readonly data: { readonly sheet: string; readonly area: Area } | null;
  /** The cells that it covers. */
  readonly over: Area;
}

/** What tests and the stage see of the document, as a file holds it. */
export interface DocumentView {
  /** The document's settings as they would be saved with the file. */
  settings(): readonly (readonly [string, string])[];
  /** The document's custom XML parts as they would be saved with the file. */
  customXmlParts(): readonly string[];
  /** Another workbook was opened in the place of this one: its parts take the place of these. */
  replaceCustomXml(parts: readonly string[]): void;
  /** Page setup of a sheet: what the add-in has set, by the API's property names. */
  pageLayout(sheet: string): Readonly<Record<string, unknown>>;
  /** The charts of a sheet, in the order they came. */
  charts(sheet: string): readonly ChartView[];
  /** Rows and columns that stay in sight. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  startupBehavior(): "Background" | "Inactive";
}
