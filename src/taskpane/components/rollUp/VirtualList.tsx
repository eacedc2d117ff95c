import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** Pixels. */
const rowHeight = 44;
const rowsShown = 8;
/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const beyond = 6;

const useStyles = makeStyles({
  frame: {
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: {
    position: "absolute",
    insetInline: 0,
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface Props<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
}

/** A list of any length, of which only what can be seen is drawn. */
export function VirtualList<Item>({ items, label, keyOf, draw }: Props<Item>) {
  const styles = useStyles();
  const [top, setTop] = useState(0);
  const height = Math.min(items.length, rowsShown) * rowHeight;
  const first = Math.max(
    0,
    Math.floor(Math.min(top, items.length * rowHeight) / rowHeight) - beyond
  );
  const drawn = items.slice(first, first + rowsShown + 2 * beyond);
  return (
    <div
      className={styles.frame}
      style={{ height }}
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <ul className={styles.list} style={{ height: items.length * rowHeight }}>
        {drawn.map((item, index) => (
          <li
            key={keyOf(item)}
            className={styles.row}
            style={{ top: (first + index) * rowHeight }}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
          >
            {draw(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
