import { officeInJsdom, type OfficeInJsdom } from "../officeInJsdom";
import { area } from "../grid/memory";

export { area };

// The tests share their processors with other work; what they wait for is quick by itself.
jest.setTimeout(60_000);

/** A new Office over an empty workbook for each test. */
export function useOffice(options: Parameters<typeof officeInJsdom>[0] = {}): {
  readonly it: OfficeInJsdom;
  readonly sheet: string;
} {
  const holder: { office?: OfficeInJsdom } = {};
  beforeEach(async () => {
    holder.office = await officeInJsdom(options);
  });
  afterEach(() => {
    holder.office?.close();
  });
  return {
    get it() {
      if (!holder.office) throw new Error("no Office yet");
      return holder.office;
    },
    get sheet() {
      return this.it.grid.sheets()[0]?.id ?? "";
    },
  };
}

/** The code of the error that a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}

/** Waits until the assertion holds, as events and the release of references come after the answers. */
export async function eventually(assertion: () => void, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      assertion();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await aMoment(5);
  }
}

/** For showing that something does not happen. */
export function aMoment(ms = 20): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
