import { bigChange, restated, sameFigures } from "../shared/likeLastYear";
import type { CrossYear, YearCheckOver } from "../CrossYear";
import type { tables } from "./items";

type Check2014 = YearCheckOver<(typeof tables)[number]>;

const against = ["2014"] as const;

const checks: readonly Check2014[] = [
  { ...bigChange, tables: ["stat"], natures: ["count", "money"], against },
  { ...sameFigures, groups: [["stat"]], against },
  { ...restated, tables: ["stat"], against },
];

export const crossYear2014: CrossYear = { edition: "2014", checks, since: null };
