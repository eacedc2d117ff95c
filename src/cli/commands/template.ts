import { editions } from "../../editions";
import type { Edition } from "../../editions/Edition";
import { insertTables } from "../../features/doing/insert/insertTables";
import { proposeEdition } from "../../features/doing/insert/proposeEdition";
import { newXlsx } from "../../sheets/file/xlsx/newXlsx";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { oneOf, readOptions, wholeNumber } from "../options";
import { UsageError } from "../UsageError";
import { writeNew } from "../writeNew";

const options = {
  edition: { type: "string" },
  year: { type: "string" },
  unit: { type: "string" },
  totals: { type: "string" },
  protect: { type: "boolean" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const firstYear = 2008;
const lastYear = 2099;

/** Writes the blank prescribed tables as a new workbook. */
export async function template(args: readonly string[], io: Io): Promise<ExitCode> {
  const words = io.words.command;
  const { values } = readOptions(args, options, words);
  if (values.help) {
    io.out(help.template);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], words);
  const totals = oneOf("--totals", values.totals, ["typed", "formulas"], words);
  if (values.output === undefined) throw new UsageError(words.missing("-o"));
  if (values.year === undefined) throw new UsageError(words.missing("--year"));
  if (!/\.xlsx$/i.test(values.output)) throw new UsageError(words.badValue("-o", "*.xlsx"));
  const year = wholeNumber("--year", values.year, firstYear, lastYear, words);
  const edition = editionFor(values.edition, year, io);
  const unit = values.unit ?? "";
  const workbook = newXlsx();
  await insertTables(workbook, {
    edition,
    forms: edition.forms.map(({ id }) => id),
    unit,
    year,
    at: null,
    totals,
    protect: values.protect ?? false,
    overwrite: false,
    words: io.words.cells,
  });
  if (edition.caveat !== null) io.say(words.note(edition.caveat));
  await writeNew(values.output, await workbook.toBytes(), values.force ?? false, words);
  const made = {
    file: values.output,
    edition: edition.id,
    caveat: edition.caveat,
    year,
    unit,
    sheets: edition.forms.map(({ sheetName }) => sheetName),
    tables: edition.tables.map(({ id }) => id),
  };
  io.out(
    format === "json" ? `${JSON.stringify(made, null, 2)}\n` : `${words.written(made.file)}\n`
  );
  return 0;
}

function editionFor(wanted: string | undefined, year: number, { words, say }: Io): Edition {
  const inForce = proposeEdition(year);
  if (wanted === undefined) {
    if (!inForce) throw new UsageError(words.command.noEdition(year));
    return inForce;
  }
  const edition = editions.find(({ id }) => id === wanted);
  if (!edition) {
    const ids = editions.map(({ id }) => id).join("、");
    throw new UsageError(words.command.badValue("--edition", ids));
  }
  if (inForce && inForce !== edition)
    say(words.command.note(words.command.otherEdition(year, edition.id, inForce.id)));
  return edition;
}
