import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type KeyboardEvent } from "react";
import { App } from "../../taskpane/App";
import type { Abilities } from "../../taskpane/session/Abilities";
import { figureCells } from "../model/figureCells";
import type { OpenFile } from "../session/DeskState";
import { useDesk, useShown } from "../session/useDesk";
import { SheetView } from "./SheetView";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: "flex" },
  table: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    flexShrink: 0,
    width: "376px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "--pane-height": "100%",
    "& > .fui-FluentProvider": { height: "100%" },
  },
});

interface Props {
  readonly open: OpenFile;
  readonly language: string;
  readonly thisYear: number;
  readonly abilities: Abilities;
}

/** One file: its table, and beside it the pane as it stands in Excel. */
export function FilePane({ open, ...pane }: Props) {
  const styles = useStyles();
  const { words } = useDesk();
  const { page } = words;
  const [table, beside] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const inPane = beside.current?.contains(event.target as Node) ?? false;
    const other = inPane ? table.current : beside.current;
    other?.querySelector<HTMLElement>('[tabindex="0"], button:not([disabled])')?.focus();
  };
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <section ref={table} className={styles.table} aria-label={page.tableLabel}>
        <Warnings open={open} />
        <SheetView open={open} />
      </section>
      {/* What is in it is the main part of the page, by its own word. */}
      <div ref={beside} className={styles.pane}>
        <App session={open.session} {...pane} />
      </div>
    </div>
  );
}

/** What holds for the whole file. */
function Warnings({ open }: { readonly open: OpenFile }) {
  const { words } = useDesk();
  const { page } = words;
  const { snapshot, written } = useShown(open.shown);
  const calculated = useMemo(
    () =>
      snapshot?.sheets.some(({ id }) =>
        [...figureCells(snapshot, id).values()].includes("formula")
      ) ?? false,
    [snapshot]
  );
  const warnings = [
    ...(open.shown.lacks.includes("change") ? [page.readOnly] : []),
    ...(open.fromDocument ? [page.fromDocument] : []),
    ...(written && calculated ? [page.stale] : []),
  ];
  return warnings.map((text) => (
    <MessageBar key={text} shape="square" layout="multiline" intent="warning">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}
