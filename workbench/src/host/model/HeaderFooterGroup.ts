import { choice } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { SheetTarget } from "./targets";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const HeaderFooterGroup: ExcelClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: ({ sheet }, world) => world.document.pageLayouts.get(sheet)?.["state"] ?? "Default",
      set: ({ sheet }, value, world) => {
        const layout = world.document.pageLayouts.get(sheet);
        const state = choice(value, STATES, "state");
        world.document.pageLayouts.set(sheet, { ...layout, state });
      },
    },
  },
  children: {
    defaultForAllPages: ({ sheet }, world) =>
      world.make("HeaderFooter", { sheet, pages: "defaultForAllPages" }),
    firstPage: ({ sheet }, world) => world.make("HeaderFooter", { sheet, pages: "firstPage" }),
    evenPages: ({ sheet }, world) => world.make("HeaderFooter", { sheet, pages: "evenPages" }),
    oddPages: ({ sheet }, world) => world.make("HeaderFooter", { sheet, pages: "oddPages" }),
  },
};
