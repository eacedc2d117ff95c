import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > :first-child": { flexGrow: 1 },
  },
});

/** What the page can do, in view however far the page is scrolled. The first button is the main one. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
