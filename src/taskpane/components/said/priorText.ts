import { failureText } from "../../../features/reading/prior/failureText";
import type { Words } from "../../../words/Words";
import type { PriorMessage } from "../../session/PriorState";

const refusals: readonly PriorMessage["says"][] = [
  "refused",
  "unreadable",
  "failed",
  "nothing",
  "otherYear",
  "noReport",
  "noPrior",
];

/** Green is for what was done in full and needs no second look. */
export function priorIntent(message: PriorMessage): "error" | "warning" | "info" | "success" {
  if (refusals.includes(message.says)) return "error";
  switch (message.says) {
    case "stored":
      return message.whole ? "success" : "warning";
    case "filled":
      return message.count > 0 ? "success" : "info";
    case "compared":
      return message.withoutChart || message.count === 0 ? "warning" : "success";
    default:
      return "success";
  }
}

/** What was done with last year's figures, or could not be. */
export function priorText(message: PriorMessage, { prior, failures, files }: Words): string {
  const { pane } = prior;
  switch (message.says) {
    case "refused":
      return prior.refused[message.why];
    case "unreadable":
      return failureText(message.why, files);
    case "failed":
      return failures[message.reason];
    case "stored":
      return pane.stored(message.sheetName, message.whole);
    case "filled":
      return pane.filled(message.count);
    case "compared":
      return pane.compared(message.count, message.withoutChart);
    default:
      return pane[message.says];
  }
}
