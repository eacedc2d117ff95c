import type { DocumentView } from "./Host";
import type { DocumentState } from "./model/DocumentState";

export function documentView(state: DocumentState): DocumentView {
  return {
    settings: () => state.settingsAsJson(),
    customXmlParts: () => [...state.customXml.values()],
    replaceCustomXml: (parts) => {
      state.customXml.clear();
      for (const xml of parts) state.customXml.set(state.newId(), xml);
    },
    pageLayout: (sheet) => ({
      ...state.pageLayouts.get(sheet),
      ...state.headersFooters.get(sheet),
    }),
    frozen: (sheet) => state.frozen.get(sheet) ?? { rows: 0, columns: 0 },
    startupBehavior: () => state.startupBehavior,
  };
}
