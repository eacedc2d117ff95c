import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXXXL} 0` },
});

/** Something is under way; says what. */
export function Busy({ words }: { readonly words: string }) {
  return <Spinner className={useStyles().root} label={words} labelPosition="below" size="small" />;
}
