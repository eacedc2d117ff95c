import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { editions } from "../../editions";
import { proposeEdition } from "../../features/doing/insert/proposeEdition";
import type { InsertPaneWords } from "../../words/InsertPaneWords";
import { editionOf, yearsUpTo, type Draft } from "../model/Draft";
import { usePane } from "../session/PaneContext";
import type { DraftProps } from "./DraftProps";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  select: { minWidth: 0 },
  message: { marginTop: 0 },
});

/** The year, and the form prescribed for it. */
export function EditionChoice({ draft, change }: DraftProps) {
  const styles = useStyles();
  const { words, thisYear } = usePane();
  const { insert } = words.pane;
  const { year, edition } = draft;
  const warning = editionWarning(draft, insert);
  const hint = edition
    ? insert.editionHint(edition.document, edition.years.from, edition.years.to) +
      (edition.caveat ?? "")
    : "";
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Field label={insert.year}>
          <Select
            className={styles.select}
            value={String(year)}
            onChange={(_, { value }) =>
              change({ ...draft, year: Number(value), edition: proposeEdition(Number(value)) })
            }
          >
            {yearsUpTo(thisYear).map((option) => (
              <option key={option} value={option}>
                {insert.yearOption(option)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={insert.edition}>
          <Select
            className={styles.select}
            value={edition?.id ?? ""}
            onChange={(_, { value }) => change({ ...draft, edition: editionOf(value), left: [] })}
          >
            {!edition && <option value="">—</option>}
            {editions.map(({ id }) => (
              <option key={id} value={id}>
                {insert.editionOption(id)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        className={styles.message}
        hint={hint}
        {...(warning && { validationState: "warning", validationMessage: warning })}
      />
    </div>
  );
}

/** Only when the form is not the one that the year calls for. */
function editionWarning({ year, edition }: Draft, words: InsertPaneWords): string | null {
  const proposed = proposeEdition(year);
  if (!proposed) return words.noEdition(year);
  return edition?.id === proposed.id ? null : words.editionByRule(year, proposed.document);
}
