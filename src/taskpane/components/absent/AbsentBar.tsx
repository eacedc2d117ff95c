import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { describeAbsences } from "../../../features/judging/describe/describeAbsences";
import type { Validation } from "../../../features/judging/findings/Validation";
import { usePane } from "../../session/PaneContext";
import { Disclosure } from "../Disclosure";
import { OnlyForms } from "./OnlyForms";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the form asks for and was not found: first of all, for nothing of it was checked. */
export function AbsentBar({ validation }: { readonly validation: Validation }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { title, toInsert, insertAnew, chooseOnly } = words.absent;
  const canInsert = validation.absent.some(({ hidden }) => hidden === null);
  if (validation.absent.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" data-testid="absent">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {describeAbsences(validation.absent, words).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <Disclosure summary={chooseOnly}>
          <OnlyForms validation={validation} />
        </Disclosure>
      </MessageBarBody>
      <MessageBarActions>
        {canInsert ? (
          <Button
            size="small"
            disabled={state.busy !== null}
            onClick={() => void session.insertAnew(validation.absent, words.cells)}
          >
            {insertAnew}
          </Button>
        ) : (
          <Button size="small" onClick={() => session.go("insert")}>
            {toInsert}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
