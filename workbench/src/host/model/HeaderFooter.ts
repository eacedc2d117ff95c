import { textArgument } from "./arguments";
import type { ExcelClass, Property } from "./ExcelClass";
import type { HeaderFooterTarget } from "./targets";
import { withinLimit } from "./withinLimit";

export const HeaderFooter: ExcelClass<HeaderFooterTarget> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};

function part(name: string): Property<HeaderFooterTarget> {
  return {
    get: ({ sheet, pages }, world) =>
      world.document.headersFooters.get(sheet)?.[`${pages}.${name}`] ?? "",
    set: ({ sheet, pages }, value, world) => {
      world.document.headersFooters.set(sheet, {
        ...world.document.headersFooters.get(sheet),
        [`${pages}.${name}`]: withinLimit("headerFooter", textArgument(value, name)),
      });
    },
  };
}
