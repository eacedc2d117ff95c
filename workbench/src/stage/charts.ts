import type { CellValue } from "../grid/Grid";
import type { ChartView, Host } from "../host";
import type { UniverGrid } from "../univer/UniverGrid";
import { columnChart, type Series } from "./columnChart";
import { el } from "./dom";

/** Draws the charts of the active sheet over its cells, anew whenever anything may have moved. */
export function drawChartsOver(box: HTMLElement, grid: UniverGrid, host: () => Host): () => void {
  const layer = el("div", { class: "charts" });
  box.append(layer);
  const draw = (): void => {
    const { sheet } = grid.selection();
    const charts = host().document.charts(sheet);
    const canvas = box.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    if (!canvas || (charts.length === 0 && !layer.hasChildNodes())) return;
    place(layer, canvas.getBoundingClientRect(), box.getBoundingClientRect());
    layer.replaceChildren(...charts.map((chart) => drawn(chart, grid)));
  };
  grid.onScroll(draw);
  grid.listen(() => requestAnimationFrame(draw));
  return () => requestAnimationFrame(draw);
}

function place(layer: HTMLElement, canvas: DOMRect, box: DOMRect): void {
  Object.assign(layer.style, {
    left: `${canvas.left - box.left}px`,
    top: `${canvas.top - box.top}px`,
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
  });
}

function drawn(chart: ChartView, grid: UniverGrid): HTMLElement {
  const { left, top, width, height } = grid.frameInView(chart.over);
  const figure = el("figure", { class: "chart", "aria-label": chart.title ?? chart.name });
  Object.assign(figure.style, {
    ...{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` },
  });
  const { categories, series } = figuresOf(chart, grid);
  figure.append(columnChart({ ...chart, categories, series, width, height }));
  return figure;
}

/** As Excel reads a table: headings in its first row and first column, unless these hold figures. */
function figuresOf(
  { data, seriesBy }: ChartView,
  grid: UniverGrid
): { categories: readonly string[]; series: readonly Series[] } {
  if (!data) return { categories: [], series: [] };
  const rows = grid.values(data.sheet, data.area);
  const table = seriesBy === "Columns" ? rows : transposed(rows);
  const [head = [], ...body] = table;
  return {
    categories: body.map(([name]) => String(name)),
    series: head.slice(1).map((name, n) => ({
      name: String(name),
      values: body.map((row) => Number(row[n + 1]) || 0),
    })),
  };
}

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
}
