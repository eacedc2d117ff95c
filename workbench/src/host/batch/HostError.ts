/** An error as Excel answers it: a code that add-ins test for, and a sentence. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

export function invalidArgument(what: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}.`
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${what}.`);
}

/** What the stage cannot do must be seen at once, and never be taken for what Excel does. */
export function notEmulated(what: string): HostError {
  return new HostError("NotImplemented", `the workbench does not emulate ${what}`);
}
