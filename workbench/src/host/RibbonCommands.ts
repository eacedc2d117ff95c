interface Waiting {
  readonly commandId: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Office's number for "no function of that name". */
const UNKNOWN_FUNCTION = 11101;

/** Ribbon commands that have been pressed and are not yet completed. */
export class RibbonCommands {
  private waiting: Waiting[] = [];

  begin(commandId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ commandId, resolve, reject });
    });
  }

  /** `event.completed()`, or Office.js saying that it found nothing to call. */
  complete(commandId: string, status: number): void {
    const index = this.waiting.findIndex((command) => command.commandId === commandId);
    const [command] = index < 0 ? [] : this.waiting.splice(index, 1);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(describe(commandId, status)));
  }

  /** The add-in's page has gone: nobody will complete anything. */
  abandon(): void {
    for (const { commandId, reject } of this.waiting.splice(0)) {
      reject(new Error(`the add-in was reloaded during the command ${commandId}`));
    }
  }
}

function describe(commandId: string, status: number): string {
  return status === UNKNOWN_FUNCTION
    ? `the add-in knows no function for the command ${commandId}`
    : `the command ${commandId} ended with Office error ${status}`;
}
