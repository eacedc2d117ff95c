import { makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../../features/judging/describe/cellName";
import type { UncleanFigure } from "../../../features/doing/clean/cleanFigures";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "220px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  change: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** Cell by cell what stands there and what it becomes; each is there, so that none is changed unseen. */
export function CleanPreview({ figures }: { readonly figures: readonly UncleanFigure[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list} tabIndex={0} aria-label={words.handOn.clean.title(figures.length)}>
      {figures.map(({ cell, from, to }) => (
        <li key={`${cell.sheet}/${cell.address}`} className={styles.line}>
          <span>{cellName(cell, words.findings)}</span>
          <span className={styles.change}>{words.handOn.clean.becomes(from, to)}</span>
        </li>
      ))}
    </ul>
  );
}
