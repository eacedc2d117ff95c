import type { Visibility } from "../Host";

/** What identifies a running add-in towards Office.js. */
export interface FrameIdentity {
  readonly locale: string;
  readonly conversationId: string;
  readonly hostOrigin: string;
}

const CONTROL_ID = "workbench";

const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const EXCEL_WEB = 16;
const DISPLAY_MODE = { Visible: 2, Hidden: 1 } as const;

/** The iframe's `name`, from which Office.js learns where it is and whom it talks to. */
export function frameName({ locale, conversationId, hostOrigin }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: "addinFrame",
    hostInfo: `Excel$Web$16.01$${locale}$$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${conversationId}|${CONTROL_ID}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What Office.js asks for first. */
export function appContext(options: {
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: readonly (readonly [string, string])[];
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly visibility: Visibility;
}): Record<string, unknown> {
  return {
    _id: CONTROL_ID,
    _appName: EXCEL_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _appInstanceId: CONTROL_ID,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CONTROL_ID,
    _initialDisplayMode: DISPLAY_MODE[options.visibility],
    _addinName: "",
    _appDomains: [],
    _requirementMatrix: JSON.stringify(options.requirementSets),
  };
}
