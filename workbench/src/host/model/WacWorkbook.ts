import { textArgument } from "./arguments";
import type { ExcelClass } from "./ExcelClass";
import type { Only } from "./targets";

/** The page that Excel on the web shows the workbook in: it can open another workbook. */
export const WacWorkbook: ExcelClass<Only> = {
  name: "WacWorkbook",
  methods: {
    createAndOpenWorkbook: (_, [file], world) => {
      // Without a file, a blank workbook.
      world.surroundings.openWorkbook(file == null ? null : textArgument(file, "base64"));
    },
  },
};
