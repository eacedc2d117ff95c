import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeScope } from "../../features/judging/describe/describeScope";
import { rulesLacking } from "../../features/judging/describe/rulesLacking";
import type { Validation } from "../../features/judging/findings/Validation";
import { usePane } from "../session/PaneContext";
import { Disclosure } from "./Disclosure";
import { UnitKindChoice } from "./UnitKindChoice";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Folded under the verdict: what it was said of, what was compared, and the kind of unit. */
export function VerdictDetails({ validation }: { readonly validation: Validation }) {
  const styles = useStyles();
  const { words } = usePane();
  const { check } = words.pane;
  const [asked, ask] = useState(false);
  const { forms, documents, sheets, zero } = describeScope(validation);
  const { prior } = validation;
  const waiting = rulesLacking(validation, "unitKind");
  const { notRun, choose } = words.review.unitKind;
  return (
    <>
      {waiting.length > 0 && (
        <div>
          {notRun(waiting)}{" "}
          <Link inline onClick={() => ask(true)}>
            {choose}
          </Link>
        </div>
      )}
      <Disclosure
        key={String(asked)}
        openAtFirst={asked}
        testId="details"
        summary={check.scope(forms, documents.join(check.list))}
      >
        <ul className={styles.list}>
          {sheets.map(({ name, tables: titles }) => (
            <li key={name}>{check.sheetTables(name, titles.join(check.list))}</li>
          ))}
        </ul>
        {prior && <div>{check.prior[prior.years](prior.unit, prior.year)}</div>}
        {prior && prior.notComparable.length > 0 && (
          <div>
            {check.notComparable(prior.notComparable.map(({ why }) => why).join(check.list))}
          </div>
        )}
        {zero.length > 0 && <div>{check.zero(zero.join(check.list))}</div>}
        <UnitKindChoice validation={validation} asked={asked} />
      </Disclosure>
    </>
  );
}
