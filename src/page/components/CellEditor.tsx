import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useDesk } from "../session/useDesk";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    top: 0,
    left: 0,
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    minHeight: "20px",
    padding: "0 3px",
    font: "inherit",
    textAlign: "right",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: "none",
  },
});

interface Props {
  readonly address: string;
  readonly first: string;
  /** Null where nothing is to change. */
  readonly done: (text: string | null) => void;
}

/** A figure being typed; Enter and leaving take it, Escape does not. */
export function CellEditor({ address, first, done }: Props) {
  const styles = useStyles();
  const { page } = useDesk().words;
  const left = useRef(false);
  const finish = (text: string | null) => {
    if (left.current) return;
    left.current = true;
    done(text === first ? null : text);
  };
  return (
    <input
      className={styles.root}
      aria-label={page.edit(address)}
      defaultValue={first}
      autoFocus
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => finish(target.value.trim())}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" || event.key === "Tab") {
          event.preventDefault();
          finish(event.currentTarget.value.trim());
        }
        if (event.key === "Escape") finish(null);
      }}
    />
  );
}
