import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { CheckmarkFilled, ImportantFilled, MoreHorizontalRegular } from "@fluentui/react-icons";
import { progressOf } from "../../model/progress";
import { isStep, steps, type Step } from "../../session/way";
import { usePane } from "../../session/PaneContext";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    height: "44px",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, justifyContent: "space-between" },
  tab: { columnGap: "5px", padding: `${tokens.spacingVerticalMNudge} 6px` },
  sign: {
    display: "grid",
    placeItems: "center",
    width: "18px",
    height: "18px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: "11px",
    lineHeight: 1,
    color: tokens.colorNeutralForeground2,
  },
  done: {
    border: `1px solid ${tokens.colorBrandForeground1}`,
    color: tokens.colorBrandForeground1,
  },
  look: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    color: tokens.colorStatusDangerForeground1,
  },
  here: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** The way of the work with where she stands on it; in view on every page. */
export function Steps() {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { way, pane } = words;
  const progress = progressOf(state);
  const sign = (step: Step, index: number) => {
    if (progress[step] === "done") return <CheckmarkFilled fontSize={12} />;
    return progress[step] === "look" ? <ImportantFilled fontSize={12} /> : index + 1;
  };
  return (
    <nav className={styles.root} aria-label={pane.product}>
      <TabList
        className={styles.list}
        aria-label={pane.product}
        selectedValue={state.step}
        onTabSelect={(_, { value }) => session.go(value as Step)}
      >
        {steps.map((step, index) => (
          <Tab
            key={step}
            value={step}
            className={styles.tab}
            aria-description={progress[step] === "open" ? undefined : way.progress[progress[step]]}
            icon={
              <span
                aria-hidden
                className={mergeClasses(
                  styles.sign,
                  progress[step] === "done" && styles.done,
                  progress[step] === "look" && styles.look,
                  step === state.step && styles.here
                )}
              >
                {sign(step, index)}
              </span>
            }
          >
            {way.steps[step]}
          </Tab>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={way.more}
        aria-current={isStep(state.page) ? undefined : "page"}
        onClick={() => session.go("more")}
      />
    </nav>
  );
}
