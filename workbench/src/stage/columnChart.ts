const SVG = "http://www.w3.org/2000/svg";
const COLORS = ["#2b6cb0", "#b7791f", "#4a5568", "#2f855a"];
const MARGIN = { top: 28, side: 12, bottom: 44 };

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface ColumnChart {
  readonly title: string | null;
  readonly legend: string | null;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly width: number;
  readonly height: number;
}

/** Clustered columns: enough to see that a chart is there, where, and of which figures. */
export function columnChart(chart: ColumnChart): SVGElement {
  const { width, height, title, legend } = chart;
  return shape(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}` },
    ...(title === null ? [] : [label(title, width / 2, 18, 13)]),
    ...columns(chart),
    ...(legend === null ? [] : legendOf(chart))
  );
}

function columns({ categories, series, width, height }: ColumnChart): SVGElement[] {
  const all = series.flatMap(({ values }) => values);
  const most = Math.max(0, ...all);
  const least = Math.min(0, ...all);
  const room = height - MARGIN.top - MARGIN.bottom;
  const y = (value: number): number => MARGIN.top + (room * (most - value)) / (most - least || 1);
  const step = (width - 2 * MARGIN.side) / Math.max(1, categories.length);
  const bar = (step * 0.7) / Math.max(1, series.length);
  const bars = series.flatMap(({ values }, s) =>
    values.map((value, c) =>
      shape("rect", {
        x: MARGIN.side + step * (c + 0.15) + bar * s,
        y: Math.min(y(value), y(0)),
        width: Math.max(1, bar - 1),
        height: Math.abs(y(value) - y(0)),
        fill: COLORS[s % COLORS.length] ?? "",
      })
    )
  );
  const axis = { x1: MARGIN.side, x2: width - MARGIN.side, y1: y(0), y2: y(0), stroke: "#a0aec0" };
  const names = categories.map((name, c) =>
    label(shortened(name, step), MARGIN.side + step * (c + 0.5), height - MARGIN.bottom + 14, 10)
  );
  return [...bars, shape("line", axis), ...names];
}

function legendOf({ series, width, height }: ColumnChart): SVGElement[] {
  const step = width / (series.length + 1);
  return series.flatMap(({ name }, n) => {
    const fill = COLORS[n % COLORS.length] ?? "";
    const x = step * (n + 1);
    return [
      shape("rect", { x: x - 36, y: height - 18, width: 8, height: 8, fill }),
      label(name, x, height - 10, 10),
    ];
  });
}

function shortened(name: string, room: number): string {
  const most = Math.max(2, Math.floor(room / 10));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

function label(text: string, x: number, y: number, size: number): SVGElement {
  const element = shape("text", { x, y, "font-size": size, "text-anchor": "middle" });
  element.textContent = text;
  return element;
}

function shape(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly SVGElement[]
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
