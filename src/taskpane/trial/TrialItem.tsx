import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TrialCheck } from "../../features/doing/trial/Trial";
import {
  outcomeOf,
  type TrialOutcome,
  type TrialResult,
} from "../../features/doing/trial/trialResult";
import type { TrialWords } from "../../words/TrialWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  facts: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  asked: {},
});

interface Props {
  readonly check: TrialCheck;
  readonly number: number;
  readonly words: TrialWords;
  readonly result: TrialResult | undefined;
  readonly running: boolean;
  readonly disabled: boolean;
  readonly run: () => void;
  readonly say: (seen: boolean) => void;
}

/** One check: what it is, its button, what the person has to look at, and what came out. */
export function TrialItem({ check, number, words, result, running, disabled, ...act }: Props) {
  const styles = useStyles();
  const { name, ask } = words.checks[check.id];
  const outcome = result && outcomeOf(result);
  const waits = check.looks ? outcome === "asked" : !result;
  return (
    <li className={styles.root} data-check={check.id} data-outcome={outcome}>
      <div className={styles.head}>
        <Text className={styles.name} weight="semibold">{`${number}. ${name}`}</Text>
        <Button size="small" disabled={disabled} onClick={act.run}>
          {result ? words.again : words.run}
        </Button>
      </div>
      {ask && waits && <Text>{ask}</Text>}
      {outcome === "asked" && (
        <div className={styles.head}>
          <Button size="small" onClick={() => act.say(true)}>
            {words.seen}
          </Button>
          <Button size="small" onClick={() => act.say(false)}>
            {words.notSeen}
          </Button>
        </div>
      )}
      <div role="status">
        {running && <Text>{words.running}</Text>}
        {outcome && outcome !== "asked" && (
          <Text className={styles[outcome]}>{sayOutcome(words, outcome)}</Text>
        )}
      </div>
      {outcome === "failed" && (
        <Text size={200} font="monospace" className={styles.facts}>
          {JSON.stringify(result?.facts)}
        </Text>
      )}
    </li>
  );
}

const sayOutcome = (words: TrialWords, outcome: Exclude<TrialOutcome, "asked">): string =>
  words[outcome];
