import { byteLength } from "../utf8";
import type { BatchReply, BatchRequest } from "../batch/batch";

export const RequestFlag = { writes: 1, delayForCellEdit: 64 } as const;

/** Office.js's name for the requests of add-in code, as against its own ones. */
const ADDIN_CODE = "IterativeExecutor";

export interface RichApiCall {
  readonly request: BatchRequest;
  readonly bytes: number;
  readonly flags: number;
  readonly fromAddinCode: boolean;
}

/** The request's parts stand in a row of thirteen, most of which a desktop host would want. */
export function readRichApi(arrayData: readonly unknown[]): RichApiCall {
  const body = String(arrayData[4] ?? "");
  return {
    request: JSON.parse(body) as BatchRequest,
    bytes: byteLength(body),
    flags: Number(arrayData[6] ?? 0),
    fromAddinCode: arrayData[0] === ADDIN_CODE,
  };
}

export function richApiData(reply: BatchReply): unknown[] {
  return [200, ["content-type", "application/json"], JSON.stringify(reply)];
}
