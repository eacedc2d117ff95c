import type { Words } from "../Words";
import { cells } from "./cells";
import { failures } from "./failures";
import { findings } from "./findings";

export const enUS: Words = { cells, failures, findings };
