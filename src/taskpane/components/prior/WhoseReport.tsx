import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { PriorReport } from "../../../features/reading/prior/PriorReport";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
const wholeYear = /^(?:19|20)\d{2}$/;

/** Asks for the unit or the year that the report does not state; neither is ever guessed. */
export function WhoseReport({ report }: { readonly report: PriorReport }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.prior;
  const { unit, year } = report;
  return (
    <div className={styles.root}>
      {unit === "" && (
        <Field label={pane.unit} hint={pane.unitHint}>
          <Input
            onBlur={({ currentTarget: { value } }) => {
              if (value.trim() !== "") void session.prior.name({ unit: value.trim(), year });
            }}
          />
        </Field>
      )}
      {year === null && (
        <Field label={pane.year} hint={pane.unitHint}>
          <Input
            inputMode="numeric"
            maxLength={4}
            onBlur={({ currentTarget: { value } }) => {
              if (wholeYear.test(value.trim()))
                void session.prior.name({ unit, year: Number(value.trim()) });
            }}
          />
        </Field>
      )}
    </div>
  );
}
