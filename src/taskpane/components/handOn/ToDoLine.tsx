import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalMNudge,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0, color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0 },
  what: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  action: { flexShrink: 0 },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly what: string;
  /** A verb; none where there is nothing to do. */
  readonly action?: string;
  readonly onPress?: () => void;
}

/** One thing on the way to handing on: how it stands, and the button that does it. */
export function ToDoLine({ icon, title, what, action, onPress }: Props) {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <li className={styles.root}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <span className={styles.text}>
        {title}
        <span className={styles.what}>{what}</span>
      </span>
      {action && (
        <Button
          className={styles.action}
          size="small"
          disabled={state.busy !== null}
          onClick={onPress}
        >
          {action}
        </Button>
      )}
    </li>
  );
}
