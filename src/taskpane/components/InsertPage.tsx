import { Button, Field, Input } from "@fluentui/react-components";
import { draftFor, wishOf } from "../model/Draft";
import { usePane } from "../session/PaneContext";
import { useKept } from "../session/useKept";
import { ActionBar } from "./ActionBar";
import { Busy } from "./Busy";
import { ChecksChoice } from "./ChecksChoice";
import { EditionChoice } from "./EditionChoice";
import { FormChoice } from "./FormChoice";
import { PageBody } from "./PageBody";
import { PlaceChoice } from "./PlaceChoice";
import { TotalsChoice } from "./TotalsChoice";

/** 插入: which tables, for whom and for which year, and where they go. */
export function InsertPage() {
  const { session, words, state, reportYear } = usePane();
  const [draft, change] = useKept("draft", () => draftFor(reportYear));
  const { insert, busy: busyWords } = words.pane;
  const knownUnit = state.title?.unit ?? "";
  const unit = draft.unit ?? knownUnit;
  const wish = wishOf(draft, knownUnit);
  const { busy } = state;
  return (
    <>
      <PageBody>
        {busy === "insert" || busy === "undo" ? (
          <Busy words={busyWords[busy]} />
        ) : (
          <>
            <EditionChoice draft={draft} change={change} />
            <Field
              label={insert.unit}
              hint={insert.titleWillBe(words.cells.reportTitle(unit.trim(), draft.year))}
            >
              <Input
                value={unit}
                placeholder={insert.unitExample}
                onKeyDown={({ key }) => {
                  if (key === "Enter" && wish && busy === null)
                    void session.insert(wish, words.cells);
                }}
                maxLength={100}
                onChange={(_, { value }) => change({ ...draft, unit: value })}
              />
            </Field>
            <FormChoice draft={draft} change={change} />
            <PlaceChoice draft={draft} change={change} />
            <TotalsChoice draft={draft} change={change} />
            <ChecksChoice draft={draft} change={change} />
          </>
        )}
      </PageBody>
      <ActionBar>
        <Button
          appearance="primary"
          size="large"
          disabled={!wish || busy !== null}
          onClick={() => wish && void session.insert(wish, words.cells)}
        >
          {insert.insert}
        </Button>
      </ActionBar>
    </>
  );
}
