import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellAddress } from "../../sheets/address";
import type { Spot } from "../../sheets/Sheets";
import { figureCells } from "../model/figureCells";
import type { OpenFile } from "../session/DeskState";
import { useDesk, useShown } from "../session/useDesk";
import { CellLine } from "./CellLine";
import { Grid } from "./Grid";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  blank: { flexGrow: 1, padding: tokens.spacingHorizontalXL, margin: 0 },
});

/** The workbook as it stands: what is in the selected cell, the table, and the sheets below. */
export function SheetView({ open }: { readonly open: OpenFile }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { page } = words;
  const { snapshot, sheet: id, areas } = useShown(open.shown);
  const [editing, setEditing] = useState<Spot | null>(null);
  const figures = useMemo(
    () => (snapshot && id !== null ? figureCells(snapshot, id) : new Map<string, never>()),
    [snapshot, id]
  );
  const sheet = snapshot?.sheets.find((each) => each.id === id);
  if (!snapshot || !sheet) return null;
  const [cursor] = areas;
  const kind = cursor && figures.get(cellAddress(cursor.row, cursor.column));
  const mayType = !sheet.protected && !open.shown.lacks.includes("change");
  return (
    <>
      <CellLine sheet={sheet} areas={areas} kind={kind ?? null} mayType={mayType} />
      {sheet.values.length === 0 ? (
        <p className={styles.blank}>{page.blankSheet}</p>
      ) : (
        <Grid
          key={sheet.id}
          open={open}
          snapshot={snapshot}
          sheet={sheet}
          figures={mayType ? figures : new Map()}
          editing={editing}
          edit={setEditing}
        />
      )}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={page.sheets}
        selectedValue={id}
        onTabSelect={(_, { value }) => void open.shown.select(String(value), [])}
      >
        {snapshot.sheets
          .filter(({ visible }) => visible)
          .map(({ id: each, name }) => (
            <Tab key={each} value={each}>
              {name}
            </Tab>
          ))}
      </TabList>
    </>
  );
}
