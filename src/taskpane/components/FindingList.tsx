import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { missingIn, type Finding } from "../../features/judging/findings/Finding";
import { isSameFinding, type FindingId } from "../../features/judging/findings/FindingId";
import type { Validation } from "../../features/judging/findings/Validation";
import { groupFindings, type Filter, type Fold } from "../model/groupFindings";
import type { Listed } from "../model/causesOf";
import { foldText } from "../model/foldText";
import { usePane } from "../session/PaneContext";
import { Disclosure } from "./Disclosure";
import { ExplainBox } from "./explain/ExplainBox";
import { FindingCard } from "./FindingCard";
import { useArrowKeys } from "./useArrowKeys";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  // A form filled from top to bottom in the wrong column has hundreds: only those in view are laid out.
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 120px" },
  // In line with the text of the finding that is the cause.
  follows: { paddingInlineStart: "28px" },
  fold: { padding: `0 ${tokens.spacingHorizontalS}` },
});

const alone = (finding: Finding): Listed => ({ finding, follows: [] });

interface Props {
  readonly validation: Validation;
  readonly filter: Filter;
}

/** The findings by table. What comes in crowds is one line, unless it was asked for. */
export function FindingList({ validation, filter }: Props) {
  const styles = useStyles();
  const { session, words } = usePane();
  const list = useRef<HTMLElement>(null);
  const arrowKeys = useArrowKeys(list);
  const [current, setCurrent] = useState<FindingId | null>(null);
  const show = useCallback(
    (finding: Finding) => {
      setCurrent(finding.id);
      const missing = missingIn(finding);
      void session.show(missing.length > 0 ? missing : finding.cells);
    },
    [session]
  );
  const cards = (listed: readonly Listed[]) =>
    listed.map(({ finding, follows }) => (
      <li key={JSON.stringify(finding.id)} className={styles.item}>
        <FindingCard
          finding={finding}
          words={words}
          current={current !== null && isSameFinding(finding.id, current)}
          show={show}
        />
        {finding.explanation && <ExplainBox explanation={finding.explanation} />}
        {follows.length > 0 && (
          <div className={styles.follows}>
            <Disclosure stop testId="follows" summary={words.review.follows(follows.length)}>
              <ul className={styles.list}>{cards(follows.map(alone))}</ul>
            </Disclosure>
          </div>
        )}
      </li>
    ));
  const fold = (crowd: Fold) => (
    // Asking for one outcome is asking to see it.
    <li key={`${crowd.key}/${filter ?? ""}`} className={styles.fold}>
      <Disclosure stop testId="fold" openAtFirst={filter !== null} summary={foldText(crowd, words)}>
        <ul className={styles.list}>{cards(crowd.findings.map(alone))}</ul>
      </Disclosure>
    </li>
  );
  return (
    <section
      ref={list}
      className={styles.root}
      aria-label={words.pane.check.findings}
      {...arrowKeys}
    >
      {groupFindings(validation, filter).map(({ key, title, sheetName, listed, folds }) => (
        <div key={key}>
          <h3 className={styles.title}>
            {title === null
              ? words.pane.check.blankTables
              : words.pane.check.group(title, sheetName)}
          </h3>
          <ul className={styles.list}>
            {cards(listed)}
            {folds.map(fold)}
          </ul>
        </div>
      ))}
    </section>
  );
}
