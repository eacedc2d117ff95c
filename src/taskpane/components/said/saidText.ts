import type { Words } from "../../../words/Words";
import type { Said } from "../../model/said";
import type { Failure } from "../../session/SessionState";
import { noteIntent, noteText } from "./noteText";
import { priorIntent, priorText } from "./priorText";
import { adoptedText, suspectsText } from "./suspectsText";

/** The failure in words. */
export function failureText({ reason }: Failure, { failures, pane, way }: Words): string {
  switch (reason) {
    case "noSelection":
      return pane.insert.noSelection;
    case "noTables":
      return way.handOn.noTables;
    case "noTable":
    case "noLastYear":
    case "noRoom":
      return pane.functions[reason];
    default:
      return failures[reason];
  }
}

/** What was said, in words. */
export function saidText(said: Said, words: Words): string {
  switch (said.of) {
    case "failure":
      return failureText(said.failure, words);
    case "note":
      return noteText(said.note, words);
    case "prior":
      return priorText(said.message, words);
    case "suspects":
      return suspectsText(said.message, words);
    case "adopted":
      return adoptedText(said.adopted, words);
  }
}

/** A refusal is never green. */
export function saidIntent(said: Said): "error" | "warning" | "info" | "success" {
  switch (said.of) {
    case "failure":
      return "error";
    case "note":
      return noteIntent(said.note);
    case "prior":
      return priorIntent(said.message);
    case "suspects":
      return said.message.says === "takenBack" ? "info" : "warning";
    case "adopted":
      return "success";
  }
}
