import { edition2014 } from "./2014";
import { edition2019 } from "./2019";
import { edition2021 } from "./2021";
import type { Edition } from "./Edition";

/** Every edition, the newest first. */
export const editions: readonly Edition[] = [edition2021, edition2019, edition2014];
