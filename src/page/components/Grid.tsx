import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useSyncExternalStore } from "react";
import { cellAddress, columnName } from "../../sheets/address";
import type { SheetSnapshot, Snapshot, Spot } from "../../sheets/Sheets";
import { frozenRows } from "../model/frozenRows";
import { layOut, type DrawnRow } from "../model/layOut";
import { marksOf } from "../model/marksOf";
import { windowFor } from "../model/windowFor";
import type { OpenFile } from "../session/DeskState";
import { useDesk, useShown } from "../session/useDesk";
import { GridRow } from "./GridRow";
import { moved } from "../model/moved";
import { MoreRows } from "./MoreRows";
import { focusFinding } from "./focusFinding";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground4,
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    tableLayout: "fixed",
    fontVariantNumeric: "tabular-nums",
    fontSize: "14px",
    lineHeight: "1.35",
    backgroundColor: tokens.colorNeutralBackground1,
    "& thead": { position: "sticky", top: 0, zIndex: 2 },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    height: "22px",
    padding: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const numbers = 40;

interface Props {
  readonly open: OpenFile;
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  /** The figures that may be changed here, by address. */
  readonly figures: ReadonlyMap<string, "typed" | "formula">;
  readonly editing: Spot | null;
  readonly edit: (spot: Spot | null) => void;
}

/** A sheet as it stands in its file, with the marks of the last check and the selection over it. */
export function Grid({ open, snapshot, sheet, figures, editing, edit }: Props) {
  const styles = useStyles();
  const { words } = useDesk();
  const { shown, session } = open;
  const { areas } = useShown(shown);
  const { checked } = useSyncExternalStore(session.subscribe, session.state);
  const root = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  const look = useMemo(() => open.workbook.look(sheet.id), [open, sheet]);
  const frozen = useMemo(() => frozenRows(snapshot, look, sheet.id), [snapshot, look, sheet]);
  const [cursor] = areas;
  const first = windowFor(from, frozen, cursor?.row ?? null);
  const drawn = useMemo(() => layOut(sheet, look, frozen, first), [sheet, look, frozen, first]);
  const marks = useMemo(
    () => (checked ? marksOf(snapshot, checked, sheet.id) : new Map<string, never>()),
    [snapshot, checked, sheet]
  );
  // The cell that is to have the focus may be drawn only once it is chosen.
  const wantsFocus = useRef(false);
  useEffect(() => {
    const address = cursor && cellAddress(cursor.row, cursor.column);
    const cell = root.current?.querySelector<HTMLElement>(`[data-address="${address ?? ""}"]`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (wantsFocus.current) cell?.focus();
    wantsFocus.current = false;
  }, [cursor]);
  const choose = (spot: Spot, focus = true) => {
    wantsFocus.current = focus;
    void shown.select(sheet.id, [{ ...spot, rows: 1, columns: 1 }]);
  };
  const mayType = ({ row, column }: Spot) => figures.get(cellAddress(row, column)) === "typed";
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const spot = cursor ?? { row: drawn.rows[0]?.row ?? 0, column: 0 };
    const next = moved(event, spot, drawn);
    if (next) {
      event.preventDefault();
      choose(next);
    } else if ((event.ctrlKey || event.metaKey) && event.key === "z") {
      event.preventDefault();
      void shown.takeBack();
    } else if (event.key === "Enter" && focusFinding(cellAddress(spot.row, spot.column))) {
      event.preventDefault();
    } else if ((event.key === "F2" || /^[\d.]$/.test(event.key)) && mayType(spot)) {
      if (event.key === "F2") event.preventDefault();
      edit(spot);
    }
  };
  const done = (spot: Spot, text: string | null) => {
    edit(null);
    choose(spot);
    if (text !== null) void shown.type({ sheet: sheet.id, ...spot, rows: 1, columns: 1 }, text);
  };
  const row = (line: DrawnRow) => (
    <GridRow
      key={line.row}
      line={line}
      look={look}
      marks={marks}
      areas={areas}
      focusable={cursor ?? { row: drawn.rows[0]?.row ?? 0, column: 0 }}
      editing={editing}
      choose={choose}
      edit={(spot) => {
        if (mayType(spot)) edit(spot);
      }}
      done={done}
    />
  );
  const width = drawn.columns.reduce((sum, column) => sum + column.width, numbers);
  return (
    <div ref={root} className={styles.root}>
      <MoreRows count={drawn.above} above onClick={() => setFrom(Math.max(0, first - 200))} />
      <table
        role="grid"
        className={styles.table}
        style={{ width }}
        aria-label={words.page.table(sheet.name)}
        aria-readonly={figures.size === 0}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: numbers }} />
          {drawn.columns.map(({ column, width: own }) => (
            <col key={column} style={{ width: own }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={styles.head} />
            {drawn.columns.map(({ column }) => (
              <th key={column} scope="col" className={styles.head}>
                {columnName(column)}
              </th>
            ))}
          </tr>
          {drawn.frozen.map(row)}
        </thead>
        <tbody>{drawn.rows.map(row)}</tbody>
      </table>
      <MoreRows count={drawn.below} onClick={() => setFrom(first + 200)} />
    </div>
  );
}
