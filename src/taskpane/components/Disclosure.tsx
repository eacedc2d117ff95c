import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  chevron: { flexShrink: 0, lineHeight: 0, paddingTop: "3px" },
});

interface Props {
  readonly summary: ReactNode;
  readonly openAtFirst?: boolean;
  readonly testId?: string;
  /** Arrow keys stop here (useArrowKeys). */
  readonly stop?: boolean;
  readonly children: ReactNode;
}

/** One line that opens on more; what is closed is not drawn. */
export function Disclosure({
  summary,
  openAtFirst = false,
  stop = false,
  testId,
  children,
}: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-stop={stop || undefined}
        data-testid={testId}
        tabIndex={stop ? -1 : 0}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron}>
          <Chevron aria-hidden />
        </span>
        <span>{summary}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
