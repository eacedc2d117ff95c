import type { Place } from "./Place";

/** A chart as the document holds it; its cells move with rows and columns. */
export interface ChartState {
  readonly id: string;
  readonly sheet: string;
  readonly type: string;
  readonly seriesBy: "Columns" | "Rows";
  readonly data: Place;
  /** The cells that it covers. */
  over: Place;
  name: string;
  /** Null until one is set: Excel then shows the name of a single series, or none. */
  title: string | null;
  titleVisible: boolean;
  legend: string;
  legendVisible: boolean;
}
