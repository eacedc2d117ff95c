import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { verdictText } from "../../features/judging/describe/verdictText";
import { outcomeLook } from "../../taskpane/components/outcomeLook";
import type { DeskFile } from "../session/DeskState";
import { useDesk } from "../session/useDesk";

const useStyles = makeStyles({
  root: { flexGrow: 1, overflowY: "auto", padding: tokens.spacingHorizontalXL },
  inner: {
    maxWidth: "1080px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sum: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      textAlign: "left",
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground2,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& td": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& tbody tr:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  verdict: { display: "flex", alignItems: "flex-start" },
  icon: { fontSize: "16px", lineHeight: "20px", marginInlineEnd: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { wordBreak: "break-all", textAlign: "start" },
});

/** Many files: each with its verdict, and pressed for more. */
export function FileList() {
  const styles = useStyles();
  const { words, state } = useDesk();
  const { list } = words.page;
  const { files } = state;
  const done = files.filter(({ verdict }) => verdict.is !== "waiting").length;
  const wrong = files.filter(
    ({ verdict }) => verdict.is === "checked" && verdict.validation.verdict === "fail"
  ).length;
  const unusable = files.filter(({ verdict }) => verdict.is === "unusable").length;
  return (
    <main className={styles.root}>
      <div className={styles.inner}>
        <h2 className={styles.title}>{list.title}</h2>
        <p className={styles.sum} role="status" data-testid="list-sum">
          {done < files.length
            ? list.progress(done, files.length)
            : list.done(files.length, wrong, unusable)}
        </p>
        {done < files.length && (
          <ProgressBar value={done / files.length} aria-label={list.progress(done, files.length)} />
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{list.file}</th>
              <th scope="col">{list.report}</th>
              <th scope="col">{list.verdict}</th>
              <th scope="col">{list.counts}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <Row key={file.id} file={file} />
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}

function Row({ file }: { readonly file: DeskFile }) {
  const styles = useStyles();
  const { desk, words } = useDesk();
  const { list } = words.page;
  const { id, name, verdict } = file;
  const validation = verdict.is === "checked" ? verdict.validation : null;
  const title = validation?.title;
  return (
    <tr data-testid="file" data-verdict={validation?.verdict ?? verdict.is}>
      <td>
        {verdict.is === "unusable" && !file.open ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Link className={styles.name} onClick={() => void desk.show(id)}>
            {name}
          </Link>
        )}
      </td>
      <td className={styles.quiet}>
        {title ? words.pane.check.report(title.unit, title.year) : ""}
      </td>
      <td>
        <VerdictOf verdict={verdict} />
      </td>
      <td className={styles.quiet}>
        {validation
          ? `${validation.counts.errors} / ${validation.counts.reviews} / ${validation.counts.unassessed}`
          : verdict.is === "waiting"
            ? list.waiting
            : ""}
      </td>
    </tr>
  );
}

function VerdictOf({ verdict }: Pick<DeskFile, "verdict">) {
  const styles = useStyles();
  const { words } = useDesk();
  if (verdict.is === "waiting") return null;
  if (verdict.is === "unusable")
    return (
      <span>
        {words.page.list.unusable}：{verdict.why}
      </span>
    );
  const { outcome, word } = verdictText(verdict.validation, words);
  const { Icon, colour } = outcomeLook[outcome];
  return (
    <span className={styles.verdict} style={{ color: colour }}>
      <Icon className={styles.icon} aria-hidden />
      {word}
    </span>
  );
}
