import { remember } from "../../../engine/remember";
import type { Session } from "../../session/Session";
import { TextSession } from "../../session/TextSession";

/** The pane's one session of 正文, which outlives its page. */
export const textOf = remember(
  (session: Session) =>
    new TextSession(session.workbook, (name, bytes) => session.prior.openFile(name, bytes))
);
