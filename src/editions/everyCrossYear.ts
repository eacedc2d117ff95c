import { crossYear2014 } from "./2014/crossYear";
import { crossYear2019 } from "./2019/crossYear";
import { crossYear2021 } from "./2021/crossYear";
import type { CrossYear } from "./CrossYear";

/** What each edition says of two years side by side. */
export const everyCrossYear: readonly CrossYear[] = [crossYear2021, crossYear2019, crossYear2014];
