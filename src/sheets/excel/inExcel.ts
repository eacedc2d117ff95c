import { SheetsError, type Reason } from "../SheetsError";

/**
 * Runs a batch; waits while the person is typing in a cell, where Excel can wait, and turns
 * whatever Excel objects into a `SheetsError`.
 */
export async function inExcel<Answer>(
  batch: (context: Excel.RequestContext) => Promise<Answer>
): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asSheetsError(error);
  }
}

const reasons: Readonly<Record<string, Reason>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  InvalidOperation: "host",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  ItemAlreadyExists: "nameTaken",
  InactiveWorkbook: "inactive",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
};

/** What Excel objects to, as the port says it. */
export function asSheetsError(error: unknown): SheetsError {
  if (error instanceof SheetsError) return error;
  const { code = "", message = String(error) } = (error ?? {}) as {
    code?: string;
    message?: string;
  };
  return new SheetsError(reasons[code] ?? "host", `${code}: ${message}`);
}
