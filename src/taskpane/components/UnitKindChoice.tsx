import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { unitKinds } from "../../engine/report/UnitKind";
import { rulesLacking } from "../../features/judging/describe/rulesLacking";
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

/** What kind of unit reports, as its name tells or as it was chosen; and which rules wait for it. */
export function UnitKindChoice({ validation }: { readonly validation: Validation }) {
  const styles = useStyles();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const { session, words } = usePane();
  const { label, ask, byName, notRun, choose } = words.review.unitKind;
  const { unitKind, unitKindGuessed } = validation;
  const chosen = unitKindGuessed ? null : unitKind;
  const waiting = rulesLacking(validation, "unitKind");
  const unchosen = unitKind === null ? ask : byName("");
  return (
    <>
      {waiting.length > 0 && (
        <div>
          {notRun(waiting)}{" "}
          <Link inline onClick={() => select.current?.focus()}>
            {choose}
          </Link>
        </div>
      )}
      <div className={styles.row}>
        <label htmlFor={id}>{label}</label>
        <Select
          select={{ id, ref: select }}
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
    </>
  );
}
