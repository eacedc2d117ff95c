import { Session } from "./Session";

/** The one session of the page, which the pane and the ribbon commands share. */
export const sharedSession = new Session();
