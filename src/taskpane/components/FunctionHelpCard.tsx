import { Button, Caption1, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../words/Words";
import { usePane } from "../session/PaneContext";

const useStyles = makeStyles({
  card: { flexShrink: 0, rowGap: tokens.spacingVerticalXS },
  parameters: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One function: its name, what it answers, its parameters, and a way into the sheet. */
export function FunctionHelpCard({ help }: { readonly help: FunctionHelp }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { functions } = words.pane;
  const title = `XXGK.${help.name}`;
  return (
    <Card className={styles.card} size="small" role="group" aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <Text>{help.description}</Text>
      <ul className={styles.parameters}>
        {help.parameters.map(({ name, description, optional }) => (
          <li key={name}>
            <Caption1>
              {name}
              {optional ? `（${functions.optional}）` : ""}：{description}
            </Caption1>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        disabled={state.busy !== null}
        aria-label={`${functions.insert} ${title}`}
        onClick={() => void session.insertFunction(help.id)}
      >
        {functions.insert}
      </Button>
    </Card>
  );
}
