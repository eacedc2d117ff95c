import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, LocationRegular } from "@fluentui/react-icons";
import { cellName } from "../../../features/judging/describe/cellName";
import type { CellChange } from "../../../features/judging/suspects/Diagnosis";
import { figureText } from "../../../features/judging/suspects/Knowledge";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  figures: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  to: { fontWeight: tokens.fontWeightBold },
  action: { minWidth: "auto", padding: `0 ${tokens.spacingHorizontalXXS}` },
});

interface Props {
  readonly change: CellChange;
  /** Its name where a heading says the rest of it; its full name unless given. */
  readonly shortName?: string;
  /** The words behind the figures: what it looks like. */
  readonly note?: string;
}

/** One cell: its name, what stands in it and what should, and what can be done with it alone. */
export function ChangeLine({ change, shortName, note = "" }: Props) {
  const styles = useStyles();
  const card = useCardStyles();
  const { session, suspects, words, resting } = useSuspects();
  const { pane } = words.suspects;
  const { cell, from, to } = change;
  const name = cellName(cell, words.findings);
  return (
    <div>
      <div className={styles.name}>{shortName ?? name}</div>
      <div className={card.line}>
        <span className={styles.figures}>
          {from || words.suspects.blank} <span aria-hidden>→</span>{" "}
          <span className={styles.to}>{to}</span>
        </span>
        <span className={card.actions}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.action}
            icon={<LocationRegular />}
            aria-label={pane.showNamed(name)}
            onClick={() => void session.show([cell])}
          >
            {pane.show}
          </Button>
          {figureText(cell) !== null && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.action}
              icon={<CheckmarkRegular />}
              disabled={resting}
              aria-label={pane.lockNamed(name)}
              title={pane.lockNamed(name)}
              onClick={() => void suspects.lock(cell)}
            >
              {pane.lock}
            </Button>
          )}
        </span>
      </div>
      {note && <div className={card.quiet}>{note}</div>}
    </div>
  );
}
