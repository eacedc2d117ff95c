import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  CopyRegular,
  DismissRegular,
} from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import type { OwnText } from "../../../features/judging/narrative/checkOwnText";
import type { CheckedClaim } from "../../../features/judging/narrative/checkText";
import { corrected, sentenceOf } from "../../model/corrected";
import { usePane } from "../../session/PaneContext";
import { wrongIn } from "../../session/TextSession";
import { textOf } from "./textOf";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { flexGrow: 1, minWidth: 0 },
  sign: { flexShrink: 0 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The number that is looked at: what it may mean, where that stands, and the sentence put right. */
export function ClaimPanel({ checked }: { readonly checked: OwnText }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const text = textOf(session);
  const { at } = useSyncExternalStore(text.subscribe, text.state);
  const claim = at === null ? undefined : checked.claims[at];
  const wrong = wrongIn(checked);
  if (!claim && wrong.length === 0) return null;
  const place = at === null ? -1 : wrong.indexOf(at);
  return (
    <footer className={styles.root} data-testid="claimPanel">
      {claim && <Claim checked={checked} claim={claim} />}
      {wrong.length > 0 && (
        <div className={styles.line}>
          <Button
            icon={<ChevronUpRegular />}
            aria-label={words.way.next.before}
            onClick={() => text.step(-1)}
          />
          <span>{words.way.next.at(place + 1, wrong.length)}</span>
          <Button icon={<ChevronDownRegular />} iconPosition="after" onClick={() => text.step(1)}>
            {words.way.next.after}
          </Button>
        </div>
      )}
    </footer>
  );
}

function Claim({ checked, claim }: { readonly checked: OwnText; readonly claim: CheckedClaim }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.text;
  const text = textOf(session);
  const right = claim.outcome === "disagree" ? corrected(checked.text, claim) : null;
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (sentence: string) => {
    try {
      await navigator.clipboard.writeText(sentence);
      setCopied(pane.copied);
    } catch {
      setCopied(pane.notCopied);
    }
  };
  return (
    <>
      <Text weight="semibold">{pane.says(claim.raw, claim.outcome)}</Text>
      {claim.readings.map(({ measure, value, holds, cells }) => (
        <div key={measure} className={styles.line}>
          <span className={styles.sign} aria-label={pane.holds(holds)} role="img">
            {holds ? <CheckmarkRegular /> : <DismissRegular />}
          </span>
          <span className={styles.name}>{checked.nameOf(measure)}</span>
          <strong>{Math.round(value * 1e4) / 1e4}</strong>
          {cells.length > 0 && (
            <Button size="small" onClick={() => void text.show(measure, words)}>
              {pane.show(cells.length)}
            </Button>
          )}
        </div>
      ))}
      {claim.readings.length === 0 && <Text>{pane.notCompared}</Text>}
      {right && (
        <>
          <p className={styles.quote}>
            {right.before.slice(-12)}
            <s>{right.was}</s> <strong>{right.is}</strong>
            {right.behind.slice(0, 12)}
          </p>
          <div className={styles.line}>
            <Button icon={<CopyRegular />} onClick={() => void copy(sentenceOf(right))}>
              {pane.copy}
            </Button>
            <span role="status">{copied}</span>
          </div>
        </>
      )}
    </>
  );
}
