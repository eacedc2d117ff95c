import { makeStyles, tokens } from "@fluentui/react-components";
import type { Doubt, PriorTable } from "../../../features/reading/prior/PriorReport";
import type { PriorPaneWords } from "../../../words/PriorWords";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& caption": { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: tokens.spacingHorizontalXS,
    },
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, minWidth: "5em" },
    "& td": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  doubtful: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
  },
});

/** One table as it was understood; doubtful cells are marked, and say why. */
export function PriorTableView({ table }: { readonly table: PriorTable }) {
  const styles = useStyles();
  const { pane } = usePane().words.prior;
  const rows = table.rows.map((row) => ({ ...row, cells: row.missing ? [] : row.cells }));
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.title}>
      <table className={styles.table}>
        <caption>{`${table.title}（${table.document}）`}</caption>
        <thead>
          <tr>
            <th />
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, missing, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {missing && <td colSpan={table.columns.length}>{pane.missingRow}</td>}
              {cells.map(({ code, value, doubt }) => (
                <td
                  key={code}
                  className={doubt ? styles.doubtful : undefined}
                  title={doubt ? doubtText(doubt, pane) : undefined}
                >
                  {doubt ? `${value} ?` : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function doubtText(doubt: Doubt, { doubt: words }: PriorPaneWords): string {
  switch (doubt.is) {
    case "noted":
      return words.noted(doubt.note);
    case "raised":
    case "struck":
      return words[doubt.is](doubt.text);
    case "cut":
      return words.cut(doubt.raw);
    case "open":
      return words.open(
        doubt.raw,
        doubt.readings.map((reading) => reading.join(" "))
      );
    default:
      return words[doubt.is];
  }
}
