import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { unitKinds } from "../../engine/report/UnitKind";
import { unitKindText } from "../../features/judging/describe/unitKindText";
import type { Validation } from "../../features/judging/findings/Validation";
import { usePane } from "../session/PaneContext";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  select: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly validation: Validation;
  /** The person has asked for it, and goes on here. */
  readonly asked: boolean;
}

/** What kind of unit reports, as its name tells or as it was chosen. */
export function UnitKindChoice({ validation, asked }: Props) {
  const styles = useStyles();
  const id = useId();
  const { session, words } = usePane();
  const { label, ask, byName } = words.review.unitKind;
  const { unitKind, unitKindGuessed } = validation;
  const chosen = unitKindGuessed ? null : unitKind;
  const unchosen = unitKind === null ? ask : byName("");
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <Select
        select={{ id, autoFocus: asked }}
        className={styles.select}
        size="small"
        value={chosen ?? ""}
        onChange={(_, { value }) =>
          void session.notes.chooseUnitKind(unitKinds.find((kind) => kind === value) ?? null)
        }
      >
        <option value="">{unitKindGuessed ? unitKindText(validation, words) : unchosen}</option>
        {unitKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.findings.unitKinds[kind]}
          </option>
        ))}
      </Select>
    </div>
  );
}
