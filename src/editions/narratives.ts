import { narrative2014 } from "./2014/narrative";
import { narrative2019 } from "./2019/narrative";
import { narrative2021 } from "./2021/narrative";
import type { Narrative } from "./Narrative";

/** Every edition whose sentences can be read against its tables. */
export const narratives: readonly Narrative[] = [narrative2021, narrative2019, narrative2014];
