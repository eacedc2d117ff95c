import type { Area } from "../../grid/Grid";
import type { ChartState } from "./ChartState";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface ProtectionState {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

export interface ErrorAlert {
  readonly message: string;
  readonly title: string;
  readonly style: string;
}

export interface Prompt {
  readonly message: string;
  readonly title: string;
}

/** What a workbook holds beyond what the grid shows. */
export class DocumentState {
  /** Shared by Office.context.document.settings and workbook.settings, as in Excel. */
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly pageLayouts = new Map<string, Record<string, unknown>>();
  readonly headersFooters = new Map<string, Record<string, string>>();
  readonly printAreas = new Map<string, Readonly<Record<string, Area>>>();
  readonly frozen = new Map<string, { readonly rows: number; readonly columns: number }>();
  readonly protection = new Map<string, ProtectionState>();
  readonly nameComments = new Map<string, string>();
  /** Excel accepts an alert or a prompt before there is a rule; it waits here for its rule. */
  readonly alerts = new Map<string, { readonly alert?: ErrorAlert; readonly prompt?: Prompt }>();
  /** Keys by action; null where an action has lost its keys. */
  readonly shortcuts: Map<string, string | null>;
  charts: readonly ChartState[] = [];
  calculationMode: CalculationMode = "Automatic";
  startupBehavior: "Background" | "Inactive" = "Inactive";
  eventsEnabled = true;
  private next = 1;

  constructor(
    settings: readonly (readonly [string, string])[],
    shortcuts: Readonly<Record<string, string>>
  ) {
    this.shortcuts = new Map(Object.entries(shortcuts));
    this.replaceSettings(settings);
  }

  replaceSettings(settings: readonly (readonly [string, string])[]): void {
    this.settings.clear();
    for (const [name, json] of settings) this.settings.set(name, JSON.parse(json));
  }

  settingsAsJson(): [string, string][] {
    return [...this.settings].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  /** An id in the form Excel gives: a GUID in braces. */
  newId(): string {
    const tail = (this.next++).toString(16).toUpperCase().padStart(12, "0");
    return `{5B0A1D2C-0000-4000-8000-${tail}}`;
  }
}
