import { cells } from "./cells";
import { failures } from "./failures";
import { findings } from "./findings";

export const zhCN = { cells, failures, findings };
