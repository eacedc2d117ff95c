import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore, type KeyboardEvent } from "react";
import type { OwnText } from "../../../features/judging/narrative/checkOwnText";
import { pieces } from "../../model/pieces";
import { usePane } from "../../session/PaneContext";
import { textOf } from "./textOf";

const useStyles = makeStyles({
  root: { lineHeight: "26px", ":focus-visible": { outline: "none" } },
  paragraph: { margin: 0, minHeight: "1em", textIndent: "2em" },
  number: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    textIndent: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  agree: { borderBottom: `2px solid ${tokens.colorPaletteGreenBorder2}` },
  silent: { borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}` },
  disagree: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  current: { boxShadow: `0 0 0 2px ${tokens.colorNeutralForeground1}` },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The text as it was written, its numbers marked by shape and colour. */
export function MarkedText({ checked }: { readonly checked: OwnText }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.text;
  const text = textOf(session);
  const { at } = useSyncExternalStore(text.subscribe, text.state);
  const root = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => pieces(checked.text, checked.claims), [checked]);
  useEffect(() => {
    const current = root.current?.querySelector('[aria-current="true"]');
    current?.scrollIntoView({ block: "center" });
  }, [at, checked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    text.step(event.key === "ArrowDown" ? 1 : -1);
  };
  return (
    <>
      <div className={styles.legend}>
        {(["agree", "disagree", "silent"] as const).map((outcome) => (
          <span key={outcome}>
            <span className={mergeClasses(styles.number, styles[outcome])}>
              {outcome === "disagree" ? "≠ 12" : "12"}
            </span>{" "}
            {pane.outcomes[outcome]}
          </span>
        ))}
      </div>
      <div ref={root} className={styles.root} lang="zh-CN" onKeyDown={onKeyDown}>
        {paragraphs.map((parts, index) => (
          <p key={index} className={styles.paragraph}>
            {parts.map(({ text: part, claim }, n) => {
              const said = claim === null ? undefined : checked.claims[claim];
              if (claim === null || !said) return part;
              const { outcome } = said;
              return (
                <button
                  key={n}
                  type="button"
                  data-testid="claim"
                  data-outcome={outcome}
                  aria-current={claim === at}
                  aria-label={`${part}，${pane.outcomes[outcome]}`}
                  className={mergeClasses(
                    styles.number,
                    styles[outcome],
                    claim === at && styles.current
                  )}
                  onClick={() => text.choose(claim)}
                >
                  {outcome === "disagree" && "≠ "}
                  {part}
                </button>
              );
            })}
          </p>
        ))}
      </div>
    </>
  );
}
