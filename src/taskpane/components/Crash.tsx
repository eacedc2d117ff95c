import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, PlugDisconnectedRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../session/PaneContext";
import { Disclosure } from "./Disclosure";
import { EmptyState } from "./EmptyState";
import { ErrorBoundary } from "./ErrorBoundary";
import { PageBody } from "./PageBody";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
  detail: {
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    userSelect: "text",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly what: "page" | "pane";
  readonly error: unknown;
  readonly reopen: () => void;
}

/** In place of what could not be drawn: what happened, that nothing is lost, and the way back. */
function Crash({ what, error, reopen }: Props) {
  const styles = useStyles();
  const { crash } = usePane().words;
  return (
    <PageBody>
      <div role="alert">
        <EmptyState
          icon={<PlugDisconnectedRegular className={styles.quiet} />}
          title={crash.title[what]}
          text={crash.kept}
          action={
            <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={reopen}>
              {crash.reopen[what]}
            </Button>
          }
        />
      </div>
      <div className={styles.detail}>
        <Disclosure summary={crash.detail}>
          <pre className={styles.text}>
            {error instanceof Error ? (error.stack ?? error.message) : String(error)}
          </pre>
        </Disclosure>
      </div>
    </PageBody>
  );
}

/** Its children, or the way back to them. What the person has half written is in the session. */
export function Reopened({
  what,
  children,
}: Pick<Props, "what"> & { readonly children: ReactNode }) {
  return (
    <ErrorBoundary instead={(error, reopen) => <Crash what={what} error={error} reopen={reopen} />}>
      {children}
    </ErrorBoundary>
  );
}
