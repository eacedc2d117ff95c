import { sharedSession } from "../taskpane/session/sharedSession";
import { registerCommands } from "./registerCommands";

// At once, so that a press that starts the page finds its command; the session waits for Excel.
// Where office.js did not load, the pane says so, and there is no ribbon to serve.
if (typeof Office !== "undefined") registerCommands(Office, sharedSession);
