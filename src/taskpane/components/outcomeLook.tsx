import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  HistoryFilled,
  QuestionCircleFilled,
  WarningFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Outcome } from "../../engine/Result";

export interface OutcomeLook {
  readonly Icon: FluentIcon;
  /** 4.5 : 1 or better on white and on `tint`. */
  readonly colour: string;
  readonly tint: string;
  readonly line: string;
}

/** The colours of 错误 and 核实 are those of the marks in the sheet. */
export const outcomeLook: Readonly<Record<Outcome, OutcomeLook>> = {
  pass: { Icon: CheckmarkCircleFilled, colour: "#0D5F33", tint: "#F0F8F3", line: "#B9DBC7" },
  error: { Icon: ErrorCircleFilled, colour: "#B42318", tint: "#FEF3F2", line: "#F5C6C2" },
  review: { Icon: WarningFilled, colour: "#7A4100", tint: "#FFF8E5", line: "#F0D48F" },
  unassessed: { Icon: QuestionCircleFilled, colour: "#484644", tint: "#F5F5F5", line: "#D6D6D6" },
};

/** Of a verdict that was reached before something changed: it says neither yes nor no. */
export const oldLook: OutcomeLook = { ...outcomeLook.unassessed, Icon: HistoryFilled };
