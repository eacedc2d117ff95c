import { directoryFields } from "../../editions/directory/fields";
import { insertDirectories } from "../../features/doing/directory/insertDirectories";
import {
  compareDirectories,
  type ComparedDirectory,
} from "../../features/judging/directory/compareDirectories";
import {
  findDirectories,
  type FoundDirectory,
} from "../../features/reading/directory/findDirectories";
import { fileKind } from "../../sheets/file/fileKind";
import { readDocument } from "../../sheets/file/document/readDocument";
import { newXlsx } from "../../sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../sheets/file/xlsx/openXlsx";
import { refuseInputs } from "../files/refuseInputs";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { readSource } from "../openSource";
import { oneOf, readOptions } from "../options";
import { UsageError } from "../UsageError";
import { writeNew } from "../writeNew";

const options = {
  field: { type: "string" },
  unit: { type: "string" },
  level: { type: "string" },
  prior: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Writes blank directories of fields, or tells what has changed between two versions. */
export async function directory(args: readonly string[], io: Io): Promise<ExitCode> {
  const { command } = io.words;
  const { values, positionals } = readOptions(args, options, command);
  if (values.help) {
    io.out(help.directory);
    return 0;
  }
  const format = oneOf("--format", values.format, ["text", "json"], command);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(io.words.directory.command.oneFile);
  if (file === undefined) return write(values, format, io);
  if (values.prior === undefined) throw new UsageError(command.missing("--prior"));
  refuseInputs("-o", values.output, [file, values.prior], command);
  const [now, before] = [await directoriesOf(file, io), await directoriesOf(values.prior, io)];
  const compared = compareDirectories(now, before);
  io.out(
    format === "json"
      ? `${JSON.stringify([{ file, prior: values.prior, directories: compared }], null, 2)}\n`
      : textOf(compared, io)
  );
  return 0;
}

interface Wish {
  readonly field?: string;
  readonly unit?: string;
  readonly level?: string;
  readonly output?: string;
  readonly force?: boolean;
}

async function write(wish: Wish, format: string, { words, out }: Io): Promise<ExitCode> {
  const { command, directory: said } = words;
  if (wish.output === undefined) throw new UsageError(command.missing("-o"));
  if (!/\.xlsx$/i.test(wish.output)) throw new UsageError(command.badValue("-o", "*.xlsx"));
  if (wish.field === undefined) throw new UsageError(command.missing("--field"));
  const all = directoryFields.map(({ name }) => name);
  const fields = wish.field === said.command.all ? all : listOf(wish.field);
  const unknown = fields.find((name) => !all.includes(name));
  if (unknown !== undefined || fields.length === 0)
    throw new UsageError(command.badValue("--field", all.join("、")));
  const workbook = newXlsx();
  const levels = listOf(wish.level ?? said.command.levels);
  const wanted = { fields, unit: wish.unit ?? "", levels, words: said.sheet };
  const { names } = await insertDirectories(workbook, wanted);
  await writeNew(wish.output, await workbook.toBytes(), wish.force ?? false, command);
  const made = { file: wish.output, fields, sheets: names };
  out(format === "json" ? `${JSON.stringify(made, null, 2)}\n` : `${command.written(made.file)}\n`);
  return 0;
}

function listOf(text: string): string[] {
  return text
    .split(/[、,，;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

async function directoriesOf(file: string, { words, begun }: Io): Promise<FoundDirectory[]> {
  const found = await readSource({ file, begun }, words, async (bytes) => {
    const snapshot =
      fileKind(file, bytes) === "workbook"
        ? await openXlsx(bytes).read()
        : (await readDocument(file, bytes)).snapshot;
    return findDirectories(snapshot);
  });
  if (found.length === 0)
    throw new UsageError(words.command.about(file, words.directory.command.none));
  return found;
}

function textOf(compared: readonly ComparedDirectory[], { words }: Io): string {
  const { directory: said } = words;
  return compared
    .flatMap(({ field, changes, same }) => [
      said.command.compared(said.title(field), changes.length, same),
      ...changes.map(({ is, names, columns }) =>
        said.command.change[is](
          names.join(" / "),
          columns.map(({ column }) => said.columns[column])
        )
      ),
      "",
    ])
    .join("\n");
}
