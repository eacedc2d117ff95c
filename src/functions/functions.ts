import { published } from "./published";
import { WrongUse } from "./WrongUse";

/**
 * Excel shows the message of a wrong use beside the cell; anything else would be a bare #VALUE!.
 * After the arguments Excel hands over who asked, which no answer here depends on.
 */
function callable(work: (...args: unknown[]) => string[][]) {
  return (...argsAndInvocation: unknown[]): string[][] => {
    try {
      return work(...argsAndInvocation.slice(0, -1));
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel knows it by its own kind
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
    }
  };
}

// Where office.js did not load, there is no Excel whose cells could ask.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, work] of Object.entries(published)) CustomFunctions.associate(id, callable(work));
}
