import { mergeClasses } from "@fluentui/react-components";
import { memo, type KeyboardEvent } from "react";
import type { FoundCell } from "../../../features/reading/tables/FoundCell";
import { placeOf, type MapCell, type MapRow, type TableMap as Map } from "../../model/mapOf";
import { usePane } from "../../session/PaneContext";
import { onGridKey } from "./useGridKeys";
import { useMapStyles } from "./useMapStyles";

/** With more rows in question than this, none is drawn large enough to read. */
const mostBig = 8;
const isInQuestion = ({ cells, off }: MapRow) =>
  off !== null || cells.some((each) => each && ["certain", "choice", "odd"].includes(each.look));

interface Props {
  readonly map: Map;
  /** Places of the cells that are shown in the sheet. */
  readonly current: ReadonlySet<string>;
  /** The sign of a cell in question, by its place: ① for the first problem. */
  readonly signs: ReadonlyMap<string, string>;
  readonly show: (cell: FoundCell) => void;
}

/** A table as it stands in the sheet, small: what fails, what is in question, what is blank. */
export const TableMap = memo(function TableMap({ map, current, signs, show }: Props) {
  const styles = useMapStyles();
  const { words } = usePane();
  const { short, off } = words.way.map;
  const inQuestion = map.rows.filter(isInQuestion);
  const big = new Set(inQuestion.length <= mostBig || map.rows.length <= mostBig ? inQuestion : []);
  const hasFeet = map.columns.some((column) => column.off !== null);
  const first = map.rows.flatMap(({ cells }) => cells).find((each) => each !== null);
  return (
    <table role="grid" aria-label={map.title} className={styles.table} onKeyDown={onGridKey}>
      <colgroup>
        <col className={styles.names} />
        <col span={map.columns.length} />
        <col className={styles.ends} />
      </colgroup>
      <thead>
        <tr className={styles.head}>
          <td />
          {map.columns.map(({ column, label, off: fails }) => (
            <th key={column} scope="col" className={fails ? styles.off : undefined}>
              <span aria-hidden title={label}>
                {short(label)}
              </span>
              <span className={styles.hidden}>{label}</span>
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {map.rows.map((row) => (
          <tr key={row.row}>
            <th scope="row" className={styles.name}>
              <span className={big.has(row) ? undefined : styles.hidden}>{row.label}</span>
            </th>
            {row.cells.map((each, index) => (
              <td key={map.columns[index]?.column ?? index} role="gridcell">
                {each && (
                  <Square
                    {...each}
                    isBig={big.has(row)}
                    isFirst={each === first}
                    isCurrent={current.has(placeOf(each.cell))}
                    sign={signs.get(placeOf(each.cell)) ?? ""}
                    show={show}
                  />
                )}
              </td>
            ))}
            <td className={styles.off}>{row.off && big.has(row) ? off(row.off) : ""}</td>
          </tr>
        ))}
      </tbody>
      {hasFeet && (
        <tfoot>
          <tr>
            <td />
            {map.columns.map((column) => (
              <td key={column.column} className={styles.off}>
                {column.off}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
});

interface SquareProps extends MapCell {
  readonly isBig: boolean;
  readonly isFirst: boolean;
  readonly isCurrent: boolean;
  readonly sign: string;
  readonly show: (cell: FoundCell) => void;
}

function Square({ cell, look, to, isBig, isFirst, isCurrent, sign, show }: SquareProps) {
  const styles = useMapStyles();
  const { looks, shouldBe } = usePane().words.way.map;
  const heard = [
    ...[cell.rowLabel, cell.columnLabel, String(cell.value), sign, looks[look]],
    to === null ? "" : shouldBe(to),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      event.stopPropagation();
      show(cell);
    }
  };
  const marked = look === "certain" || look === "choice";
  return (
    <span
      role="button"
      data-at={cell.address}
      data-look={look}
      tabIndex={isFirst ? 0 : -1}
      aria-label={heard.filter(Boolean).join("，")}
      aria-current={isCurrent || undefined}
      className={mergeClasses(
        styles.cell,
        styles[look],
        isBig ? styles.big : styles.small,
        isCurrent && styles.current
      )}
      onClick={() => show(cell)}
      onKeyDown={onKeyDown}
    >
      {isBig && marked ? sign || String(cell.value) : ""}
    </span>
  );
}
