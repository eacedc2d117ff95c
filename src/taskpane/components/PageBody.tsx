import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Long names of units and tables break rather than widen the pane.
    overflowWrap: "anywhere",
    "& > *": { flexShrink: 0 },
  },
});

/** The part of a page that scrolls. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().root}>{children}</main>;
}
