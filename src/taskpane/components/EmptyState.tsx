import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}`,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: "40px", lineHeight: 0 },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, margin: 0, maxWidth: "34em", textWrap: "balance" },
  action: {
    alignSelf: "stretch",
    display: "flex",
    flexDirection: "column",
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

/** A page that has nothing to show yet: what it is for, and the one thing to do. */
export function EmptyState({ icon, title, text, action }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      <Subtitle2 as="h2" block className={styles.title}>
        {title}
      </Subtitle2>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.action}>{action}</div>}
    </section>
  );
}
