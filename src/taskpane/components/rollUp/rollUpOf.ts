import { remember } from "../../../engine/remember";
import { RollUpSession } from "../../session/RollUpSession";
import type { Session } from "../../session/Session";

/** The pane's one session of 汇总, which outlives its page. */
export const rollUpOf = remember(
  (session: Session) =>
    new RollUpSession(session.workbook, (name, bytes) => session.prior.openFile(name, bytes))
);
