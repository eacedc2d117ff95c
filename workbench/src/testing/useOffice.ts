import { officeInJsdom, type OfficeInJsdom } from "./officeInJsdom";

/** A new Office over an empty workbook for each test. */
export function useOffice(options: Parameters<typeof officeInJsdom>[0] = {}): {
  readonly it: OfficeInJsdom;
  readonly sheet: string;
} {
  // The tests share their processors with other work; what they wait for is quick by itself.
  jest.setTimeout(60_000);
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
