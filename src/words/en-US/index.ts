import type { Words } from "../Words";
import { cells } from "./cells";
import { failures } from "./failures";
import { findings } from "./findings";
import { pane } from "./pane";

export const enUS: Words = { cells, failures, findings, pane };
