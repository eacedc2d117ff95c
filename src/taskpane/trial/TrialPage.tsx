import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Subtitle2,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { TrialHost } from "../../features/doing/trial/Trial";
import { runTrialCheck, trialChecks } from "../../features/doing/trial/trialChecks";
import { outcomeOf, trialJson, type TrialResult } from "../../features/doing/trial/trialResult";
import type { TrialId, TrialWords } from "../../words/TrialWords";
import { version } from "../model/version";
import { theme } from "../theme";
import { TrialItem } from "./TrialItem";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly host: TrialHost;
  readonly words: TrialWords;
}

type Results = ReadonlyMap<TrialId, TrialResult>;

/** The checks for a real Excel, one button each, and their result to be copied. */
export function TrialPage({ host, words }: Props) {
  usePageStyles();
  const styles = useStyles();
  const [results, setResults] = useState<Results>(new Map());
  const [running, setRunning] = useState<TrialId | null>(null);
  const keep = (id: TrialId, result: TrialResult) =>
    setResults((before) => new Map(before).set(id, result));
  const run = async (check: (typeof trialChecks)[number]) => {
    setRunning(check.id);
    const answer = await runTrialCheck(check, host);
    keep(check.id, check.looks ? { ...answer, seen: null } : answer);
    setRunning(null);
  };
  return (
    <FluentProvider theme={theme}>
      <main className={styles.root}>
        <Subtitle2 as="h1" className={styles.title}>
          {words.title}
        </Subtitle2>
        <Text>{words.intro}</Text>
        <ol className={styles.list}>
          {trialChecks.map((check, index) => (
            <TrialItem
              key={check.id}
              check={check}
              number={index + 1}
              words={words}
              result={results.get(check.id)}
              running={running === check.id}
              disabled={running !== null}
              run={() => void run(check)}
              say={(seen) => {
                const result = results.get(check.id);
                if (result) keep(check.id, { ...result, seen });
              }}
            />
          ))}
        </ol>
        <TrialOutcomes results={results} words={words} />
      </main>
    </FluentProvider>
  );
}

function TrialOutcomes({ results, words }: { readonly results: Results; words: TrialWords }) {
  const [copying, setCopying] = useState<"copied" | "copyByHand" | null>(null);
  const json = trialJson(version, results);
  const outcomes = [...results.values()].map(outcomeOf);
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json);
      setCopying("copied");
    } catch {
      // Excel on the web and older Windows lend the clipboard to no pane.
      setCopying("copyByHand");
    }
  };
  return (
    <>
      <Text weight="semibold">
        {words.tally(count("passed"), count("failed"), trialChecks.length)}
      </Text>
      <Button appearance="primary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div role="status">{copying && <Text>{words[copying]}</Text>}</div>
      <Textarea aria-label={words.result} readOnly resize="vertical" value={json} />
    </>
  );
}
