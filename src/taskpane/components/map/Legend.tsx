import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Look, TableMap } from "../../model/mapOf";
import { usePane } from "../../session/PaneContext";
import { useMapStyles } from "./useMapStyles";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "5px" },
  sample: { width: "14px", height: "10px" },
});

const explained = [
  "certain",
  "choice",
  "failing",
  "odd",
  "blank",
] as const satisfies readonly Look[];

/** What the looks of the map mean that occur in it, and how far the filling has come. */
export function Legend({ maps }: { readonly maps: readonly TableMap[] }) {
  const styles = useStyles();
  const look = useMapStyles();
  const { legend, filled } = usePane().words.way.map;
  const cells = maps.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const there = cells.filter((each) => each !== null);
  const looks = new Set(there.map((each) => each.look));
  const blank = there.filter((each) => each.look === "blank").length;
  return (
    <div className={styles.root}>
      {explained
        .filter((each) => looks.has(each))
        .map((each) => (
          <span key={each} className={styles.item}>
            <span aria-hidden className={mergeClasses(look.cell, look[each], styles.sample)} />
            {legend[each]}
          </span>
        ))}
      <span>{filled(there.length - blank, blank)}</span>
    </div>
  );
}
