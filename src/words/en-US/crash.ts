import type { CrashWords } from "../CrashWords";

export const crash: CrashWords = {
  title: { page: "This page has failed", pane: "The pane has failed" },
  kept: "Your tables are as they were. What you have half written and last year's preview are kept.",
  reopen: { page: "Open this page again", pane: "Open again" },
  detail: "For technicians",
};
