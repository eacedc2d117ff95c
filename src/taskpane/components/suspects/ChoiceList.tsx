import { mergeClasses } from "@fluentui/react-components";
import { choiceText } from "../../../features/judging/suspects/describeDiagnosis";
import type { Choice, Diagnosis } from "../../../features/judging/suspects/Diagnosis";
import { choiceKey } from "../../session/problems";
import { ProblemSign } from "../ProblemSign";
import { Disclosure } from "../Disclosure";
import { ExplanationItem } from "./ExplanationItem";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

/** So many options are shown at once. */
const mostShown = 3;

interface Props {
  readonly choice: Choice;
  readonly diagnosis: Diagnosis;
}

/** One place where explanations differ, with what to choose from. */
export function ChoiceList({ choice, diagnosis }: Props) {
  const card = useCardStyles();
  const { words } = useSuspects();
  const { pane } = words.suspects;
  const { options, count } = choice;
  const sign = choiceKey(diagnosis.place, diagnosis.choices.indexOf(choice));
  const isOnlyOne = diagnosis.choices.length === 1 && diagnosis.certain.length === 0;
  const items = (from: number, to?: number) => (
    <ul className={mergeClasses(card.list, card.divided)}>
      {options.slice(from, to).map((explanation) => (
        <li key={explanation.key}>
          <ExplanationItem explanation={explanation} diagnosis={diagnosis} isPrimary={false} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={card.list} data-testid="choice">
      <ProblemSign of={sign} />
      {!isOnlyOne && <div>{choiceText(choice, words.suspects)}</div>}
      {items(0, mostShown)}
      {options.length > mostShown && (
        <Disclosure summary={pane.more(options.length - mostShown)}>{items(mostShown)}</Disclosure>
      )}
      {count > options.length && (
        <p className={card.quiet}>{pane.notListed(options.length, count)}</p>
      )}
    </div>
  );
}
