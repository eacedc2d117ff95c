import { Button, Field, Input } from "@fluentui/react-components";
import { readTotal, type ControlTotal } from "../../../features/judging/suspects/controlTotals";
import { cellKey } from "../../../features/judging/suspects/Knowledge";
import { useKept } from "../../session/useKept";
import { Disclosure } from "../Disclosure";
import { useCardStyles } from "./useCardStyles";
import { useSuspects } from "./useSuspects";

/** Totals that are formulas, to be compared with what the person's register says. */
export function ControlTotals({ controls }: { readonly controls: readonly ControlTotal[] }) {
  const card = useCardStyles();
  const { suspects, words, resting } = useSuspects();
  const { pane } = words.suspects;
  const [texts, setTexts] = useKept<Readonly<Record<string, string>>>("register", () => ({}));
  if (controls.length === 0) return null;
  const textOf = ({ cell, typed }: ControlTotal) => texts[cellKey(cell)] ?? typed ?? "";
  const isOdd = (control: ControlTotal) => readTotal(textOf(control)) === null;
  const apply = () =>
    void suspects.control(
      controls.map((control) => ({ cell: control.cell, typed: readTotal(textOf(control)) || null }))
    );
  const field = (control: ControlTotal) => {
    const { cell, typed, holds } = control;
    const differs = typed !== null && !holds && textOf(control) === typed;
    const now = String(cell.value);
    return (
      <Field
        key={cellKey(cell)}
        label={pane.controlLabel(cell.rowLabel, cell.columnLabel)}
        validationState={isOdd(control) ? "error" : differs ? "warning" : "none"}
        {...(isOdd(control) ? { validationMessage: pane.controlNoNumber } : {})}
        {...(differs ? { validationMessage: pane.controlDiffers(now) } : {})}
        hint={pane.controlNow(now)}
      >
        <Input
          inputMode="numeric"
          value={textOf(control)}
          onChange={(_, { value }) => setTexts({ ...texts, [cellKey(cell)]: value })}
        />
      </Field>
    );
  };
  const others = controls.filter(({ main }) => !main);
  return (
    <Disclosure summary={pane.formulas} testId="controls">
      <form
        className={card.list}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <p className={card.quiet}>{pane.formulasHint}</p>
        {controls.filter(({ main }) => main).map(field)}
        {others.length > 0 && (
          <Disclosure summary={pane.controlsMore}>
            <div className={card.list}>{others.map(field)}</div>
          </Disclosure>
        )}
        <div>
          <Button type="submit" disabled={resting || controls.some(isOdd)}>
            {pane.controlsApply}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
