import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { noiseText } from "../../features/judging/describe/noiseText";
import type { Words } from "../../words/Words";
import { usePane } from "../session/PaneContext";

/** What to know before trusting the verdict: stale formulas, marks not made. */
export function AdviceBars({ checked }: { readonly checked: CheckedWorkbook }) {
  const { words } = usePane();
  const lines = advice(checked, words);
  return (
    lines.length > 0 && (
      <MessageBar intent="warning" layout="multiline" data-testid="advice">
        <MessageBarBody>
          {lines.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </MessageBarBody>
      </MessageBar>
    )
  );
}

function advice({ validation, notMarked, protectedSheets }: CheckedWorkbook, words: Words) {
  const { check } = words.pane;
  return [
    ...(validation.manualCalculation ? [check.manualCalculation] : []),
    ...(validation.prior?.otherUnit ? [words.pane.check.otherUnit(validation.prior.unit)] : []),
    ...noiseText(validation, words.findings),
    ...(notMarked ? [check.notMarked(words.failures[notMarked.reason])] : []),
    ...(protectedSheets.length > 0
      ? [check.protectedSheets(protectedSheets.join(words.pane.check.names))]
      : []),
  ];
}
