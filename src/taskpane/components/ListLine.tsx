import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalMNudge,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0, color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0 },
  what: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  readonly what: string;
  readonly icon?: ReactNode;
  readonly end?: ReactNode;
  readonly onPress: () => void;
}

/** A line of a list that leads somewhere: what it is called, and what it is for. */
export function ListLine({ title, what, icon, end, onPress }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} aria-label={title} onClick={onPress}>
      {icon && (
        <span aria-hidden className={styles.icon}>
          {icon}
        </span>
      )}
      <span className={styles.text}>
        {title}
        <span className={styles.what}>{what}</span>
      </span>
      {end}
    </button>
  );
}
