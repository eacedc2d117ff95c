import type { CheckedFile } from "../FileReport";
import type { ExitCode } from "../Io";

/** What a thread is started for: to carry out one command, or to check files as they are sent to it. */
export type Task = { readonly args: readonly string[] } | "jobs";

/** What a thread has to say, in the order in which it happens. */
export type Message =
  | { readonly is: "begun"; readonly file: string }
  | { readonly is: "out" | "say" | "progress"; readonly text: string }
  | { readonly is: "checked"; readonly checked: CheckedFile }
  | { readonly is: "ended"; readonly code: ExitCode };
