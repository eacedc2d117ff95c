import { makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import type { Rule } from "../../../features/judging/findings/listRules";
import { usePane } from "../../session/PaneContext";
import { useKept } from "../../session/useKept";
import { outcomeLook } from "../outcomeLook";
import { Quotation } from "../Quotation";
import { ReasonForm } from "../ReasonForm";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} 0` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  text: { margin: 0 },
  quiet: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  weight: { display: "inline-flex", alignItems: "center", gap: "3px" },
  off: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly rule: Rule;
  /** Why the workbook does without it; null where it is in use. */
  readonly off: string | null;
  /** Whether the workbook asks for it, where it is a hint. */
  readonly wanted: boolean;
}

/** One rule. Switching it off asks for the reason first; a hint comes and goes without one. */
export function RuleItem({ rule, off, wanted }: Props) {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { rules } = words.review;
  const [reason, setReason] = useKept<string | null>(`reason ${rule.id}`, () => null);
  const busy = state.busy !== null;
  const { Icon, colour } = outcomeLook[rule.severity];
  const weight = rule.explainable ? "explainable" : rule.severity;
  const turn = (on: boolean) => {
    if (rule.onRequest) void session.notes.askForHint(rule.id, on);
    else if (on && off !== null) void session.notes.switchOn(rule.id);
    else setReason(on ? null : "");
  };
  return (
    <li className={styles.root} data-testid="rule" data-rule={rule.id}>
      <div className={styles.row}>
        <div>
          <div>
            {rule.texts.map((text) => (
              <p key={text} className={mergeClasses(styles.text, off !== null && styles.off)}>
                {text}
              </p>
            ))}
          </div>
          <div className={styles.quiet}>
            <span className={styles.weight}>
              <Icon aria-hidden color={colour} />
              {rule.onRequest ? rules.onRequest : rules.severity[weight]}
            </span>
            <span>{rules.basis(words.pane.check.authority[rule.authority])}</span>
          </div>
        </div>
        <Switch
          aria-label={rules.inUse(rule.texts)}
          checked={rule.onRequest ? wanted : off === null && reason === null}
          disabled={busy}
          onChange={(_, { checked }) => turn(checked)}
        />
      </div>
      {off !== null && <Quotation>{rules.offBecause(off)}</Quotation>}
      {reason !== null && off === null && (
        <ReasonForm
          label={rules.reason}
          hint={rules.reasonHint}
          required={rules.required}
          save={rules.switchOff}
          cancel={rules.cancel}
          text={reason}
          disabled={busy}
          onChange={setReason}
          onSave={(said) => {
            setReason(null);
            void session.notes.switchOff(rule.id, said);
          }}
          onCancel={() => setReason(null)}
        />
      )}
    </li>
  );
}
