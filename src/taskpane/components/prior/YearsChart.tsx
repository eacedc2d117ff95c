import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { ComparedItem } from "../../../features/drawing/comparison/compareYears";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& > * + *": { marginInlineStart: tokens.spacingHorizontalL },
  },
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  now: { backgroundColor: tokens.colorBrandBackground },
  then: { backgroundColor: tokens.colorNeutralForeground4 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": {
      width: "40%",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      textAlign: "start",
      fontWeight: tokens.fontWeightRegular,
    },
    "& td": { padding: `${tokens.spacingVerticalXS} 0` },
  },
  line: { display: "flex", alignItems: "center" },
  room: { flexGrow: 1 },
  bar: { height: "8px", minWidth: "1px", borderRadius: tokens.borderRadiusSmall },
  figure: {
    width: "5.5em",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

/** "一、本年新收政府信息公开申请数量" → "本年新收", "（三）不予公开" → "不予公开". */
const shortName = (label: string) =>
  label.replace(/^(?:（.）|.、)/, "").replace(/政府信息公开申请数量$|继续办理$/, "");

interface Props {
  readonly items: readonly ComparedItem[];
  /** What each year is called. */
  readonly legends: { readonly now: string; readonly then: string };
}

/** This year's and last year's figures as bars, one below the other. */
export function YearsChart({ items, legends }: Props) {
  const styles = useStyles();
  const { pane } = usePane().words.prior;
  const largest = Math.max(1, ...items.flatMap(({ now, then }) => [Number(now), Number(then)]));
  const years = ["then", "now"] as const;
  return (
    <section aria-label={pane.chart} data-testid="chart">
      <Subtitle2 as="h2">{pane.chart}</Subtitle2>
      <div className={styles.legend}>
        {years.map((year) => (
          <span key={year}>
            <span className={mergeClasses(styles.swatch, styles[year])} />
            {legends[year]}
          </span>
        ))}
      </div>
      <table className={styles.table}>
        <tbody>
          {items.map((item) => (
            <tr key={item.label}>
              <th scope="row">{shortName(item.label)}</th>
              <td>
                {years.map((year) => (
                  <div key={year} className={styles.line}>
                    <div className={styles.room}>
                      <div
                        className={mergeClasses(styles.bar, styles[year])}
                        style={{ width: `${(Math.max(0, Number(item[year])) / largest) * 100}%` }}
                      />
                    </div>
                    <span className={styles.figure}>{item[year]}</span>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
