import type { ChartView, DocumentView } from "./Host";
import type { ChartState } from "./model/ChartState";
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
    charts: (sheet) => state.charts.filter(isOn(sheet)).map(chartView),
    frozen: (sheet) => state.frozen.get(sheet) ?? { rows: 0, columns: 0 },
    startupBehavior: () => state.startupBehavior,
  };
}

/** A chart whose place is gone goes with it. */
function isOn(sheet: string): (chart: ChartState) => boolean {
  return (chart) => chart.sheet === sheet && !chart.over.isGone;
}

function chartView({ data, over, ...chart }: ChartState): ChartView {
  return {
    ...{ name: chart.name, type: chart.type, seriesBy: chart.seriesBy },
    title: chart.titleVisible ? chart.title : null,
    legend: chart.legendVisible ? chart.legend : null,
    data: data.isGone ? null : { sheet: data.sheet, area: data.area },
    over: over.area,
  };
}
