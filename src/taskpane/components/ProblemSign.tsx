import { makeStyles, tokens } from "@fluentui/react-components";
import { problemsOf } from "../session/problems";
import { usePane } from "../session/PaneContext";
import { signOf } from "../model/signOf";

const useStyles = makeStyles({
  sign: {
    marginInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The number of a problem, the same beside it and on the map. */
export function ProblemSign({ of }: { readonly of: string }) {
  const styles = useStyles();
  const { checked } = usePane().state;
  const index = checked ? problemsOf(checked).findIndex(({ key }) => key === of) : -1;
  return index >= 0 && <span className={styles.sign}>{signOf(index)}</span>;
}
