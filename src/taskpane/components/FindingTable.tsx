import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import { describeFinding } from "../../features/judging/describe/describeFinding";
import { differenceIn, sidesOf, type Finding } from "../../features/judging/findings/Finding";
import { findingKey } from "../session/problems";
import type { Words } from "../../words/Words";
import { claimOf } from "../model/claimOf";
import { namesOfCells } from "../model/namesOfCells";

const grid = "minmax(0, 1fr) minmax(3em, auto) minmax(3em, auto) minmax(2.5em, auto)";

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  claim: { margin: 0, fontWeight: tokens.fontWeightSemibold, textWrap: "pretty" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: {
    display: "grid",
    gridTemplateColumns: grid,
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground3 },
  line: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  off: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
  more: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What one check says of several lines. */
  readonly findings: readonly Finding[];
  readonly words: Words;
  /** The key of the finding that was last shown. */
  readonly current: string | null;
  readonly show: (finding: Finding) => void;
}

/** One claim, the advice for it once, and the lines of which it does not hold: 应为, 实为, 差. */
export function FindingTable({ findings, words, current, show }: Props) {
  const styles = useStyles();
  const id = useId();
  const [first] = findings;
  if (!first) return null;
  const { check: pane } = words.pane;
  const { columns } = words.way.next;
  const { left, right, advice, why } = describeFinding(first, words.findings);
  const relation =
    first.check.kind in pane.relation ? pane.relation[first.check.kind as "sum"] : "≠";
  return (
    <div className={styles.root}>
      <p id={id} className={styles.claim}>
        {left} {relation} {right}
      </p>
      <p className={styles.quiet}>
        {pane.advice}
        {advice}
      </p>
      <div role="grid" aria-labelledby={id}>
        <div role="row" className={mergeClasses(styles.row, styles.head)}>
          <span role="columnheader">{columns.where}</span>
          <span role="columnheader">{columns.should}</span>
          <span role="columnheader">{columns.is}</span>
          <span role="columnheader">{columns.off}</span>
        </div>
        {findings.map((finding) => (
          <Line
            key={findingKey(finding.id)}
            finding={finding}
            words={words}
            because={findingKey(finding.id) === current ? why : null}
            show={show}
          />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly words: Words;
  /** Why it must hold, once it is shown. */
  readonly because: string | null;
  readonly show: (finding: Finding) => void;
}

function Line({ finding, words, because, show }: LineProps) {
  const styles = useStyles();
  const { check, outcome, cells, line } = finding;
  const sides = sidesOf(finding);
  const label = "label" in line ? line.label : null;
  const { check: pane } = words.pane;
  const isCurrent = because !== null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show(finding);
  };
  return (
    <div
      role="row"
      tabIndex={-1}
      data-stop
      data-testid="finding"
      data-rule={check.id}
      data-outcome={outcome}
      data-cells={cells.map(({ address }) => address).join(",")}
      className={mergeClasses(styles.row, styles.line, isCurrent && styles.current)}
      aria-current={isCurrent}
      onClick={() => show(finding)}
      onKeyDown={onKeyDown}
    >
      <span role="gridcell">{label ?? namesOfCells(finding, words)}</span>
      <span role="gridcell" className={styles.amount}>
        {sides?.right.value}
      </span>
      <span role="gridcell" className={styles.amount}>
        {sides?.left.value}
      </span>
      <span role="gridcell" className={mergeClasses(styles.amount, styles.off)}>
        {differenceIn(finding)?.replace("-", "")}
      </span>
      {isCurrent && (
        <span role="gridcell" className={styles.more}>
          {claimOf(finding, words)}
          <br />
          {pane.because(pane.authority[check.authority], because)}
        </span>
      )}
    </div>
  );
}
