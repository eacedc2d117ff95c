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

  private settle(id: number, ok: boolean, value: unknown, code: unknown): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (ok) call?.resolve(value);
    else call?.reject(new Error(`custom function failed (${String(code)}): ${String(value)}`));
  }
}
