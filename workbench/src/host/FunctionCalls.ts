import { FunctionFailure } from "../grid/AddinFunction";

/** Error values by the numbers in which Office.js tells them. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls of the add-in's custom functions that wait for their results. */
export class FunctionCalls {
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private next = 1;

  /** A new call's id, and the promise of its result. */
  begin(): { readonly id: number; readonly result: Promise<unknown> } {
    const id = this.next++;
    const result = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
    });
    return { id, result };
  }

  /** `[[id, true, value] | [id, false, message, errorCode]]`, as SetInvocationArrayResults brings it. */
  settleArrays(results: unknown): void {
    for (const entry of Array.isArray(results) ? results : []) {
      const [id, ok, value, code] = entry as unknown[];
      this.settle(Number(id), ok === true, value, code);
    }
  }

  /** `[{id, value, failed, errorCode}]`, as SetInvocationResults brings it. */
  settleRecords(results: unknown): void {
    for (const entry of Array.isArray(results) ? results : []) {
      const record = entry as Readonly<Record<string, unknown>>;
      this.settle(
        Number(record["id"]),
        record["failed"] !== true,
        record["value"],
        record["errorCode"]
      );
    }
  }

  /** The page has gone, and with it whoever would answer. */
  abandon(): void {
    for (const { reject } of this.waiting.values()) reject(new Error("the add-in was reloaded"));
    this.waiting.clear();
  }

  private settle(id: number, ok: boolean, value: unknown, code: unknown): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (ok) call?.resolve(value);
    else {
      const message = `custom function failed (${String(code)}): ${String(value)}`;
      call?.reject(new FunctionFailure(ERRORS[Number(code)] ?? "#VALUE!", message));
    }
  }
}
