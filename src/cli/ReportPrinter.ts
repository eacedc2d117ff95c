import type { FileReport } from "./FileReport";

/** Prints reports one by one, so that none has to be kept. */
export interface ReportPrinter {
  readonly file: (report: FileReport) => string;
  readonly end: () => string;
}

/** An array, as `JSON.stringify` would indent it. */
export function jsonPrinter(): ReportPrinter {
  let first = true;
  return {
    file: (report) => {
      const before = first ? "[\n" : ",\n";
      first = false;
      return before + JSON.stringify(report, null, 2).replace(/^/gm, "  ");
    },
    end: () => (first ? "[]\n" : "\n]\n"),
  };
}
