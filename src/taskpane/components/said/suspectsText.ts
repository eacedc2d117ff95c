import { cellName } from "../../../features/judging/describe/cellName";
import type { Words } from "../../../words/Words";
import type { Adopted, SuspectsMessage } from "../../session/SuspectsState";

export function adoptedText({ changes }: Adopted, { findings, suspects }: Words): string {
  return suspects.pane.adopted(
    changes.map(({ cell, from, to }) => `${cellName(cell, findings)} ${suspects.change(from, to)}`)
  );
}

export function suspectsText(
  message: SuspectsMessage,
  { failures, findings, suspects }: Words
): string {
  switch (message.says) {
    case "takenBack":
      return suspects.pane.takenBack;
    case "hasChanged":
      return suspects.pane.hasChanged(message.cells.map((cell) => cellName(cell, findings)));
    case "failed":
      return failures[message.reason];
  }
}
