import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EraserRegular, PrintRegular, TextBulletListSquareRegular } from "@fluentui/react-icons";
import { wordsFor } from "../../words";
import { LiveSwitch } from "./live/LiveSwitch";
import { usePane } from "../session/PaneContext";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    marginTop: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What belongs to checking and is not needed every time. */
export function CheckTools() {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { rules, report } = words.review;
  const { off, checked, busy } = state;
  const found = checked !== null && checked.validation.tables.length > 0;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<TextBulletListSquareRegular />}
        onClick={() => session.go("rules")}
      >
        {off.size > 0 ? rules.off(off.size) : rules.open}
      </Button>
      {found && checked.validation.verdict !== "pass" && (
        <Button
          size="small"
          appearance="subtle"
          icon={<PrintRegular />}
          disabled={busy !== null}
          onClick={() => void session.report.insert(new Date(), wordsFor("zh-CN"))}
        >
          {report.insert}
        </Button>
      )}
      {checked && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EraserRegular />}
          disabled={busy !== null}
          onClick={() => void session.clearMarks()}
        >
          {words.pane.check.clearMarks}
        </Button>
      )}
      <LiveSwitch />
    </div>
  );
}
