import { makeStyles, tokens } from "@fluentui/react-components";
import { areaAddress } from "../../sheets/address";
import type { Area, SheetSnapshot } from "../../sheets/Sheets";
import { useDesk } from "../session/useDesk";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: {
    flexShrink: 0,
    width: "88px",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  hint: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly areas: readonly Area[];
  readonly kind: "typed" | "formula" | null;
  readonly mayType: boolean;
}

/** Where the cursor is, all that the cell holds, and whether it can be changed. */
export function CellLine({ sheet, areas, kind, mayType }: Props) {
  const styles = useStyles();
  const { page } = useDesk().words;
  const [cursor] = areas;
  const content = cursor && sheet.formulas[cursor.row - sheet.row]?.[cursor.column - sheet.column];
  const hint =
    kind &&
    {
      typed: mayType ? page.editHint : page.protectedHint,
      formula: page.formulaHint,
    }[kind];
  return (
    <div className={styles.root}>
      <span className={styles.address}>{areas.map(areaAddress).slice(0, 1)}</span>
      <span className={styles.text} data-testid="cell-content">
        {cursor ? String(content ?? "") : page.nothingSelected}
      </span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </div>
  );
}
