import { byteLength } from "../utf8";
import type { BatchReply, BatchRequest } from "../batch/batch";

export const RequestFlag = { writes: 1, delayForCellEdit: 64 } as const;

/** Office.js's names for the requests of add-in code, as against its own ones. */
const ADDIN_CODE = "IterativeExecutor";
/** Requests to the page around the workbook: to open another, and many of Office.js's own. */
const PAGE_CODE = "WacPartition";

export interface RichApiCall {
  readonly request: BatchRequest;
  readonly bytes: number;
  readonly flags: number;
  readonly fromAddinCode: boolean;
  /** The object that the request's paths begin at. */
  readonly root: "Workbook" | "WacWorkbook";
}

/** The request's parts stand in a row of thirteen, most of which a desktop host would want. */
export function readRichApi(arrayData: readonly unknown[]): RichApiCall {
  const body = typeof arrayData[4] === "string" ? arrayData[4] : "";
  return {
    request: JSON.parse(body) as BatchRequest,
    bytes: byteLength(body),
    flags: Number(arrayData[6] ?? 0),
    fromAddinCode: arrayData[0] === ADDIN_CODE,
    root: arrayData[0] === PAGE_CODE ? "WacWorkbook" : "Workbook",
  };
}

export function richApiData(reply: BatchReply): unknown[] {
  return [200, ["content-type", "application/json"], JSON.stringify(reply)];
}
