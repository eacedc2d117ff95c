import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef } from "react";
import type { Diagnosis } from "../../../features/judging/suspects/Diagnosis";
import { fullTitle } from "../../../features/judging/describe/formOf";
import { ControlTotals } from "./ControlTotals";
import { DeducedBlanks } from "./DeducedBlanks";
import { DiagnosisCard } from "./DiagnosisCard";
import { LockedCells } from "./LockedCells";
import { useSuspects } from "./useSuspects";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    ":focus": { outline: "none" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Which cells are probably wrong: it leads the findings, which say what does not add up. */
export function SuspectSection({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  const styles = useStyles();
  const { words, state } = useSuspects();
  const root = useRef<HTMLDivElement>(null);
  const wasBusy = useRef(false);
  // The button that was pressed may be gone: the keyboard goes on from here, not from the top.
  useEffect(() => {
    if (!state.busy && wasBusy.current && document.activeElement === document.body)
      root.current?.focus();
    wasBusy.current = state.busy;
  }, [state.busy]);
  const broken = diagnoses.filter(({ certainty }) => certainty !== "agrees");
  return (
    <div ref={root} tabIndex={-1} className={styles.root} data-testid="suspects">
      {broken.length > 0 && <h3 className={styles.title}>{words.suspects.heading}</h3>}
      {broken.map((diagnosis) => (
        <DiagnosisCard
          key={diagnosis.place}
          diagnosis={diagnosis}
          title={words.pane.check.group(...nameOf(diagnosis, diagnoses))}
        />
      ))}
      {diagnoses.map(({ place, blanks, locked, controls }) => (
        <Fragment key={place}>
          <LockedCells cells={locked} />
          <DeducedBlanks blanks={blanks} />
          <ControlTotals controls={controls} />
        </Fragment>
      ))}
    </div>
  );
}

/** The table's title, and its sheet where the workbook has the table more than once. */
function nameOf(
  { tableId: id, edition, tableTitle, sheetName }: Diagnosis,
  all: readonly Diagnosis[]
): [string, string | null] {
  const several = all.filter(({ tableId }) => tableId === id).length > 1;
  return [fullTitle({ id, edition, title: tableTitle }), several ? sheetName : null];
}
