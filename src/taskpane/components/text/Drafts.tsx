import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DraftedText } from "../../../features/judging/narrative/draftText";
import { usePane } from "../../session/PaneContext";
import { textOf } from "./textOf";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, textIndent: "2em", lineHeight: "24px", userSelect: "text" },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** 生成文字: sentences to be copied, each number of which is in the tables. */
export function Drafts({ drafts }: { readonly drafts: readonly DraftedText[] }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane, draft } = words.text;
  const [copied, setCopied] = useState<{ readonly at: number; readonly says: string } | null>(null);
  const copy = async (text: string, at: number) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ at, says: pane.copied });
    } catch {
      setCopied({ at, says: pane.notCopied });
    }
  };
  return (
    <section className={styles.root}>
      <p className={styles.text}>{pane.draftHint}</p>
      {drafts.map(({ section, length, text }, at) => (
        <div key={`${section} ${length}`} className={styles.root} data-testid="draft">
          <Subtitle2 as="h3">{draft.head(section, length)}</Subtitle2>
          <p className={styles.text} lang="zh-CN">
            {text}
          </p>
          <div className={styles.line}>
            <Button size="small" icon={<CopyRegular />} onClick={() => void copy(text, at)}>
              {pane.copyDraft}
            </Button>
            <span role="status">{copied?.at === at ? copied.says : ""}</span>
          </div>
        </div>
      ))}
      <div className={styles.line}>
        <Button onClick={() => textOf(session).closeDrafts()}>{pane.closeDrafts}</Button>
      </div>
    </section>
  );
}
