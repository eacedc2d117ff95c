import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import {
  isWhole,
  missingRows,
  type PriorReport,
} from "../../../features/reading/prior/PriorReport";
import type { OtherReport } from "../../../features/reading/title/otherReport";
import type { PriorPaneWords } from "../../../words/PriorWords";
import { usePane } from "../../session/PaneContext";
import { PriorTableView } from "./PriorTableView";
import { WhoseReport } from "./WhoseReport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, "& > :first-child": { flexGrow: 1 } },
  title: { margin: 0 },
});

interface PriorPreviewProps {
  readonly report: PriorReport;
  readonly other: OtherReport | null;
}

/** What was understood of last year's report, cell by cell, before anything is written. */
export function PriorPreview({ report, other }: PriorPreviewProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { pane } = words.prior;
  const { unit, year, source, tables, absent, repeated, unplaced, pictures } = report;
  const missing = missingRows(report).length;
  const notes = [
    doubtText(report, pane),
    ...(absent.length > 0 ? [pane.absent(absent)] : []),
    ...(missing > 0 ? [pane.missing(missing)] : []),
    ...(unplaced.length > 0
      ? [
          pane.unplaced(
            unplaced.map(({ table, label, figures }) => pane.unplacedRow(table, label, figures))
          ),
        ]
      : []),
    ...(repeated.length > 0 ? [pane.repeated(repeated)] : []),
    ...(pictures > 0 && absent.length > 0 ? [pane.pictures(pictures)] : []),
  ];
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {pane.understood(pane.title(unit, year), source)}
      </Subtitle2>
      {other && (
        <MessageBar intent="warning" layout="multiline" data-testid="otherReport">
          <MessageBarBody>{otherText(other, pane)}</MessageBarBody>
        </MessageBar>
      )}
      {(unit === "" || year === null) && <WhoseReport report={report} />}
      <MessageBar intent={isWhole(report) ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{notes.join(" ")}</MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void session.prior.store(today(), words.prior)}>
          {other ? pane.storeAnyway : pane.store}
        </Button>
        <Button onClick={() => session.prior.discard()}>{pane.cancel}</Button>
      </div>
      {tables.map((table) => (
        <PriorTableView key={table.id} table={table} />
      ))}
    </section>
  );
}

function otherText({ own, prior, unit, year }: OtherReport, pane: PriorPaneWords): string {
  const differs = unit && year ? "both" : unit ? "unit" : "year";
  return pane.other(pane.title(own.unit, own.year), pane.title(prior.unit, prior.year), differs);
}

function doubtText({ tables }: PriorReport, pane: PriorPaneWords): string {
  const rows = tables.flatMap((table) => table.rows.filter(({ missing }) => !missing));
  const kinds = rows.flatMap(({ cells }) => cells.flatMap(({ doubt }) => doubt?.is ?? []));
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  return kinds.length === 0
    ? pane.noDoubt
    : pane.doubts(
        count("open"),
        count("cut"),
        count("blank"),
        kinds.filter((kind) => !["open", "cut", "blank"].includes(kind)).length
      );
}

/** The day as it is written into the sheet: 2026-01-20. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
