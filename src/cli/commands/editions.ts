import { editions as all } from "../../editions";
import { help } from "../help";
import type { ExitCode, Io } from "../Io";
import { oneOf, readOptions } from "../options";

const options = {
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Lists the editions, the years they are for, and their tables. */
export async function editions(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions(args, options, io.words.command);
  const format = oneOf("--format", values.format, ["text", "json"], io.words.command);
  if (values.help) io.out(help.editions);
  else io.out(format === "json" ? json() : text(io));
  return Promise.resolve(0);
}

function json(): string {
  const list = all.map(({ id, name, document, issued, caveat, years, tables }) => ({
    id,
    name,
    document,
    issued,
    caveat,
    years,
    tables: tables.map(({ id: table, title, rows, columns }) => ({
      id: table,
      title,
      rows: rows.filter(({ role }) => role === "data").length,
      columns: columns.length,
    })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function text({ words: { command } }: Io): string {
  const blocks = all.map(({ id, name, document, issued, caveat, years, tables }) => {
    const span = years.to === null ? `${years.from}—` : `${years.from}—${years.to}`;
    return [
      `${command.report.edition(id)}  ${command.report.year(years.from).replace(String(years.from), span)}`,
      `  ${name}，${document}，${issued}`,
      ...(caveat === null ? [] : [`  ${caveat}`]),
      ...tables.map((table) => `  ${table.id}  ${table.title}`),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
