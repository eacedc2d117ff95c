import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, HistoryRegular } from "@fluentui/react-icons";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // The line changes while the person types: what stands below must not jump.
    minHeight: "40px",
    flexShrink: 0,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: "16px", lineHeight: 0 },
  text: { flexGrow: 1 },
});

/** In view however far the result is scrolled: of which state of the workbook the verdict is, unless it is of the last press. */
export function StaleLine() {
  const styles = useStyles();
  const { words, state } = usePane();
  const { live } = words.review;
  const { result } = state.live;
  if (result === "fresh") return null;
  const Icon = result === "stale" ? HistoryRegular : ArrowSyncRegular;
  return (
    <div className={styles.root} data-testid="live" data-result={result}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <span className={styles.text}>{result === "stale" ? live.stale : live.renewed}</span>
    </div>
  );
}
