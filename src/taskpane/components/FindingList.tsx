import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import type { Finding } from "../../features/judging/findings/Finding";
import { groupFindings, type Filter, type Fold } from "../model/groupFindings";
import type { Listed } from "../model/causesOf";
import { foldText } from "../model/foldText";
import { findingKey, keysExplained, problemOfFinding } from "../session/problems";
import { runsOf } from "../model/runsOf";
import { usePane } from "../session/PaneContext";
import { Disclosure } from "./Disclosure";
import { ExplainBox } from "./explain/ExplainBox";
import { FindingCard } from "./FindingCard";
import { FindingTable } from "./FindingTable";
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
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fold: { padding: `0 ${tokens.spacingHorizontalS}` },
});

const alone = (finding: Finding): Listed => ({ finding, follows: [] });

interface Props {
  readonly checked: CheckedWorkbook;
  readonly filter: Filter;
}

/** The findings by table. What comes in crowds is one line, unless it was asked for. */
export function FindingList({ checked, filter }: Props) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const list = useRef<HTMLElement>(null);
  const arrowKeys = useArrowKeys(list);
  const show = useCallback(
    (finding: Finding) => {
      void session.showProblem(problemOfFinding(finding));
    },
    [session]
  );
  const cards = (listed: readonly Listed[]) =>
    runsOf(listed).map((run) => (
      <li key={run.key} className={styles.item}>
        {"table" in run ? (
          <FindingTable findings={run.table} words={words} current={state.at} show={show} />
        ) : (
          card(run.alone)
        )}
      </li>
    ));
  const card = ({ finding, follows }: Listed) => (
    <>
      <FindingCard
        finding={finding}
        words={words}
        current={findingKey(finding.id) === state.at}
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
    </>
  );
  const fold = (crowd: Fold) => (
    // Asking for one outcome is asking to see it.
    <li key={`${crowd.key}/${filter ?? ""}`} className={styles.fold}>
      <Disclosure stop testId="fold" openAtFirst={filter !== null} summary={foldText(crowd, words)}>
        {crowd.why === "bySuspects" && <p className={styles.note}>{words.way.next.basedOn}</p>}
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
      {groupFindings(checked.validation, filter, keysExplained(checked.diagnoses)).map(
        ({ key, title, sheetName, listed, folds }) => (
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
        )
      )}
    </section>
  );
}
