import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../engine/Result";
import type { Validation } from "../../features/judging/findings/Validation";
import type { Filter } from "../model/groupFindings";
import { usePane } from "../session/PaneContext";
import { outcomeLook } from "./outcomeLook";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(4, auto)", gap: "4px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 2px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  },
  plain: { border: "1px solid transparent" },
  toggle: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  none: { color: tokens.colorNeutralForeground3, border: "1px solid transparent" },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  icon: { flexShrink: 0 },
  label: {
    display: "flex",
    alignItems: "center",
    gap: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
  },
});

interface Props {
  readonly counts: Validation["counts"];
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

/** How many of each outcome. Pressing one shows its findings alone; pressing it again, all. */
export function OutcomeCounts({ counts, filter, choose }: Props) {
  const styles = useStyles();
  const { words, state } = usePane();
  const { check } = words.pane;
  const isOld = state.live.result === "stale" && !state.live.coming;
  const tile = (outcome: Outcome, count: number) => {
    const { Icon, colour, tint } = outcomeLook[outcome];
    const content = (
      <>
        <span className={styles.number}>{count}</span>
        <span className={styles.label}>
          <Icon
            aria-hidden
            className={styles.icon}
            color={count > 0 && !isOld ? colour : undefined}
          />
          {check.outcomes[outcome]}
        </span>
      </>
    );
    if (outcome === "pass" || count === 0) {
      const look = count === 0 ? styles.none : styles.plain;
      return (
        <div key={outcome} className={mergeClasses(styles.tile, look)}>
          {content}
        </div>
      );
    }
    const chosen = filter === outcome;
    return (
      <button
        key={outcome}
        type="button"
        className={mergeClasses(styles.tile, styles.toggle)}
        style={chosen ? { backgroundColor: tint, borderColor: colour } : undefined}
        aria-label={`${check.outcomes[outcome]} ${count}`}
        aria-pressed={chosen}
        onClick={() => choose(chosen ? null : outcome)}
      >
        {content}
      </button>
    );
  };
  return (
    <div role="group" aria-label={check.counts} className={styles.root}>
      {tile("error", counts.errors)}
      {tile("review", counts.reviews)}
      {tile("unassessed", counts.unassessed)}
      {tile("pass", counts.passed)}
    </div>
  );
}
