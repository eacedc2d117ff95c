import { remember } from "../../../engine/remember";
import { DirectorySession } from "../../session/DirectorySession";
import type { Session } from "../../session/Session";

/** The pane's one session of 标准目录, which outlives its page. */
export const directoryOf = remember((session: Session) => new DirectorySession(session.workbook));
