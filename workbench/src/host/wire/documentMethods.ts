import type { DocumentState } from "../model/DocumentState";

/** Numbers of the methods that Office.js sends by `executeMethod`. */
export const DispatchId = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}

const OK = { Error: 0, Version: 1 } as const;

/** Office's number for "the settings cannot be saved". */
const SETTINGS_NOT_SAVED = 6001;

export function ok(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...OK, ...more };
}

export function failed(error: number): Record<string, unknown> {
  return { Error: error, Version: 1 };
}

/** Office.context.document.settings.saveAsync: the whole set is replaced. */
export function saveSettings(call: MethodCall, document: DocumentState, refuse: boolean) {
  if (refuse) return failed(SETTINGS_NOT_SAVED);
  document.replaceSettings(call.DdaSettingsMethod?.Properties ?? []);
  return ok();
}

/** Office.context.document.settings.refreshAsync. */
export function loadSettings(document: DocumentState) {
  const settings = document.settingsAsJson().map(([Name, Value]) => ({ Name, Value }));
  return ok({ Properties: { Settings: settings } });
}
