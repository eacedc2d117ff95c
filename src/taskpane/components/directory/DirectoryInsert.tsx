import {
  Button,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { directoryFields } from "../../../editions/directory/fields";
import { wordsFor } from "../../../words";
import { usePane } from "../../session/PaneContext";
import { useKept } from "../../session/useKept";
import { directoryOf } from "./directoryOf";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const listOf = (text: string) =>
  text
    .split(/[、,，;；\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The blank directories of chosen fields, each on a new sheet. */
export function DirectoryInsert() {
  const styles = useStyles();
  const { session, words, state } = usePane();
  const { pane } = words.directory;
  const directory = directoryOf(session);
  const { busy } = useSyncExternalStore(directory.subscribe, directory.state);
  const [fields, setFields] = useKept<readonly string[]>("directory/fields", () => []);
  const [unit, setUnit] = useKept("directory/unit", () => state.title?.unit ?? "");
  const [levels, setLevels] = useKept("directory/levels", () => "县级、乡级");
  // What goes into the sheet is Chinese in every language.
  const { sheet } = wordsFor("zh-CN").directory;
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{pane.blank}</h3>
      <Field label={pane.fields} hint={pane.fieldsHint}>
        <Dropdown
          multiselect
          clearButton={null}
          placeholder={pane.choose}
          value={fields.join("、")}
          selectedOptions={[...fields]}
          onOptionSelect={(_, { selectedOptions }) => setFields(selectedOptions)}
        >
          {directoryFields.map(({ name, document }) => (
            <Option key={name} value={name} text={name}>
              {document === null ? name : `${name}（${document}）`}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={pane.unit}>
        <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <Field label={pane.levels} hint={pane.levelsHint}>
        <Input value={levels} onChange={(_, { value }) => setLevels(value)} />
      </Field>
      <Button
        disabled={busy || fields.length === 0 || state.lacks.has("layOut")}
        onClick={() =>
          void directory.insert({ fields, unit: unit.trim(), levels: listOf(levels), words: sheet })
        }
      >
        {pane.insert(fields.length)}
      </Button>
    </section>
  );
}
