import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type {
  CheckedDirectory,
  DirectoryFinding,
} from "../../../features/judging/directory/checkDirectory";
import { directoryText } from "../../../features/judging/directory/directoryText";
import { usePane } from "../../session/PaneContext";
import { outcomeLook } from "../outcomeLook";
import { directoryOf } from "./directoryOf";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, paddingTop: "2px" },
});

/** So many are listed of each directory; the others are counted. */
const most = 100;

/** What is wrong with each directory, row by row; a press leads to its cells. */
export function DirectoryFindings({ checked }: { readonly checked: readonly CheckedDirectory[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const { directory } = words;
  const all = checked.flatMap(({ findings }) => findings);
  const count = (severity: "error" | "review") =>
    all.filter(({ check }) => check.severity === severity).length;
  const rows = checked.reduce((sum, { found }) => sum + found.rows.length, 0);
  return (
    <section className={styles.root} role="status" data-testid="directories">
      <Text weight="semibold">
        {checked.length === 0
          ? directory.command.none
          : directory.verdict(checked.length, rows, count("error"), count("review"))}
      </Text>
      {checked
        .filter(({ findings }) => findings.length > 0)
        .map(({ found, findings }) => (
          <section key={`${found.sheet.id} ${String(found.head.top)}`}>
            <h3 className={styles.heading}>{directory.title(found.field)}</h3>
            <ul className={styles.list}>
              {findings.slice(0, most).map((finding, index) => (
                <Line key={index} finding={finding} />
              ))}
            </ul>
            {findings.length > most && <Text>{directory.pane.more(findings.length - most)}</Text>}
          </section>
        ))}
    </section>
  );
}

function Line({ finding }: { readonly finding: DirectoryFinding }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { check } = finding;
  const { Icon, colour } = outcomeLook[check.severity];
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-testid="directoryFinding"
        data-rule={check.id}
        onClick={() => void directoryOf(session).show(finding)}
      >
        <span
          role="img"
          className={styles.icon}
          aria-label={words.findings.outcomes[check.severity]}
        >
          <Icon aria-hidden color={colour} />
        </span>
        <span>{directoryText(finding, words.directory)}</span>
      </button>
    </li>
  );
}
