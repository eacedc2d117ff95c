import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { AppsListRegular, SaveRegular, TableCheckerFilled } from "@fluentui/react-icons";
import type { DeskFile, OpenFile } from "../session/DeskState";
import { useDesk, useShown } from "../session/useDesk";
import { OpenButton } from "./OpenButton";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "48px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  icon: { fontSize: "24px", lineHeight: 0, color: tokens.colorBrandForeground1 },
  file: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    marginInlineStart: tokens.spacingHorizontalXS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  bare: { borderLeft: "none" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the page is, which file is in view, and the ways in and out. */
export function TopBar({ file }: { readonly file: DeskFile | null }) {
  const styles = useStyles();
  const { desk, words, state } = useDesk();
  const { page } = words;
  const { files, opening } = state;
  return (
    <header className={styles.root}>
      <h1 className={styles.product}>
        <span className={styles.icon}>
          <TableCheckerFilled aria-hidden />
        </span>
        {page.product}
      </h1>
      <div className={mergeClasses(styles.file, !file && styles.bare)}>
        {opening !== null && <Spinner size="tiny" label={page.opening(opening)} />}
        {opening === null && file && <span className={styles.name}>{file.name}</span>}
        {file?.open && <Unsaved open={file.open} />}
      </div>
      {file && files.length > 1 && (
        <Button appearance="subtle" icon={<AppsListRegular />} onClick={() => desk.list()}>
          {page.files(files.length)}
        </Button>
      )}
      <input
        id="files"
        type="file"
        multiple
        hidden
        aria-label={page.open}
        onChange={({ target }) => {
          void desk.take([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      {files.length > 0 && <OpenButton label={page.openMore} appearance="subtle" />}
      {file?.open && <SaveButton id={file.id} open={file.open} />}
    </header>
  );
}

function Unsaved({ open }: { readonly open: OpenFile }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { unsaved } = useShown(open.shown);
  return unsaved ? <span className={styles.quiet}>{words.page.unsaved}</span> : null;
}

function SaveButton({ id, open }: { readonly id: number; readonly open: OpenFile }) {
  const { desk, words } = useDesk();
  const { unsaved } = useShown(open.shown);
  if (open.shown.lacks.includes("change")) return null;
  return (
    <Button
      appearance={unsaved ? "primary" : "secondary"}
      icon={<SaveRegular />}
      onClick={() => void desk.save(id)}
    >
      {words.page.save}
    </Button>
  );
}
