import { formatDecimal } from "../../../engine/Decimal";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** What a person knows beside the figures, and what is known from before. */
export interface Knowledge {
  /** 已核对: by `cellKey`, the figure that was found right. Another figure is not locked by it. */
  readonly locked: ReadonlyMap<string, string>;
  /** Totals of the person's register, plain digits by `cellKey`. */
  readonly controls: ReadonlyMap<string, string>;
  /** The figures of each table when they last agreed, by place and code. */
  readonly balanced: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Places of the tables that are looked at as long as it is worth while; the others get a moment. */
  readonly thorough: ReadonlySet<string> | "all";
}

export const nothingKnown: Knowledge = {
  locked: new Map(),
  controls: new Map(),
  balanced: new Map(),
  thorough: "all",
};

/** A cell by its sheet and code, which stay when rows are inserted above it. */
export function cellKey({ sheet, code }: Pick<FoundCell, "sheet" | "code">): string {
  return `${sheet}/${code}`;
}

/** The cell's figure as plain digits; null where it is no number. */
export function figureText({ figure }: Pick<FoundCell, "figure">): string | null {
  return figure.is === "number" ? formatDecimal(figure.value) : null;
}
