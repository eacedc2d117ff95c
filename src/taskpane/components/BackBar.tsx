import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePane } from "../session/PaneContext";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
  title: { margin: 0 },
});

/** What a page beside the way is called, and the way back to the step it was opened from. */
export function BackBar({ title }: { readonly title: string }) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.way.back(words.way.steps[state.step])}
        onClick={() => session.go(state.step)}
      />
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
    </div>
  );
}
