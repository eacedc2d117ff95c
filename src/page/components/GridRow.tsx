import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../sheets/address";
import type { SheetLook } from "../../sheets/SheetLook";
import type { Area, MarkStyle, Spot } from "../../sheets/Sheets";
import { cellStyle } from "../model/cellStyle";
import { holds, type DrawnCell, type DrawnRow } from "../model/layOut";
import { CellEditor } from "./CellEditor";

const useStyles = makeStyles({
  number: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    padding: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    position: "relative",
    padding: "1px 3px",
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "cell",
    ":focus": { outline: "none" },
  },
  selected: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly line: DrawnRow;
  readonly look: SheetLook;
  readonly marks: ReadonlyMap<string, MarkStyle>;
  readonly areas: readonly Area[];
  /** The one cell that the tab key comes to. */
  readonly focusable: Spot;
  readonly editing: Spot | null;
  readonly choose: (spot: Spot, focus?: boolean) => void;
  readonly edit: (spot: Spot) => void;
  /** The person has typed a text, or thought better of it. */
  readonly done: (spot: Spot, text: string | null) => void;
}

export function GridRow({ line, ...all }: Props) {
  const styles = useStyles();
  return (
    <tr style={line.height === null ? {} : { height: line.height }}>
      <th scope="row" className={styles.number}>
        {line.row + 1}
      </th>
      {line.cells.map((cell) => (
        <Cell key={cell.column} cell={cell} {...all} />
      ))}
    </tr>
  );
}

function Cell(props: Omit<Props, "line"> & { readonly cell: DrawnCell }) {
  const styles = useStyles();
  const { cell, look, marks, areas, focusable, editing, choose, edit, done } = props;
  const { row, column, rows, columns, value } = cell;
  const address = cellAddress(row, column);
  const mark = marks.get(address);
  const selected = areas.some((area) => holds(area, row, column));
  const isEdited = editing?.row === row && editing.column === column;
  const spot = { row, column };
  return (
    <td
      role="gridcell"
      rowSpan={rows}
      colSpan={columns}
      tabIndex={focusable.row === row && focusable.column === column ? 0 : -1}
      className={mergeClasses(styles.cell, selected && styles.selected)}
      style={cellStyle(look.format(row, column), value, mark)}
      aria-selected={selected}
      data-testid="cell"
      data-address={address}
      data-mark={mark?.fill}
      onClick={() => choose(spot)}
      onDoubleClick={() => edit(spot)}
    >
      {isEdited ? (
        <CellEditor address={address} first={String(value)} done={(text) => done(spot, text)} />
      ) : (
        look.text(row, column, value)
      )}
    </td>
  );
}
