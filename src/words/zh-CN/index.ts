import type { Words } from "../Words";
import { about } from "./about";
import { absent } from "./absent";
import { cells } from "./cells";
import { command } from "./command";
import { crash } from "./crash";
import { failures } from "./failures";
import { files } from "./files";
import { findings } from "./findings";
import { handOn } from "./handOn";
import { help } from "./help";
import { page } from "./page";
import { pane } from "./pane";
import { prior } from "./prior";
import { report } from "./report";
import { review } from "./review";
import { rollUp } from "./rollUp";
import { suspects } from "./suspects";
import { directory } from "./directory";
import { text } from "./text";
import { trial } from "./trial";
import { way } from "./way";

export const zhCN: Words = {
  about,
  absent,
  cells,
  command,
  crash,
  failures,
  files,
  findings,
  handOn,
  help,
  page,
  pane,
  prior,
  report,
  review,
  rollUp,
  suspects,
  directory,
  text,
  trial,
  way,
};
