import type { CellValue, Snapshot } from "../../../sheets/Sheets";
import { unitClasses, type ListedUnit, type UnitClass } from "./ListedUnit";
import { unitKey } from "./unitKey";

/** The headings that a list may have over its columns. */
const headings = {
  name: /^(?:单位|单位名称|名称|填报单位|报送单位|机关名称|unit|name)$/i,
  kind: /^(?:单位)?(?:类别|类型|性质|分类)$|^kind$/i,
  must: /^(?:是否)?(?:应报|须报|必报|报送|应报送|需报)$|^must(?:report)?$/i,
  aliases: /^(?:别名|简称|曾用名|其他名称|又名)$|^alias(?:es)?$/i,
  lastYear: /^(?:上年|去年)(?:名称|单位|单位名称|在册|在册名称)?$|^lastyear$/i,
} as const;
type Heading = keyof typeof headings;
const everyHeading = ["name", "kind", "must", "aliases", "lastYear"] as const;

const kinds: readonly (readonly [UnitClass, RegExp])[] = [
  ["垂直管理", /^垂(?:直|管)/],
  ["本机关", /^本(?:级)?机关$|^政府办/],
  ["乡镇街道", /^(?:乡镇?|镇|街道)/],
  ["下级政府", /^(?:下级|县级?|区县|市级?)(?:人民)?政府$|^下级$/],
  ["部门", /部门$/],
];
const no = /^(?:否|不|无|n|no|0|false|×|x)/i;
const yesOrNo = /^(?:是|否|yes|no|应报|不报|√|×)$/i;
const numbering = /^(?:\d+|[一二三四五六七八九十]+)[.、．)）]\s*|^[（(]\d+[）)]\s*/;
const between = /[、;；,，/|]/;

/** A line of text is a row: its columns are parted by tabs, or else by commas. */
export function rowsOfText(text: string): string[][] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"))
    .map((line) => line.split(line.includes("\t") ? "\t" : /[,，]/).map((cell) => cell.trim()));
}

/** The rows of the first visible sheet with anything on it. */
export function rowsOfSheet({ sheets }: Pick<Snapshot, "sheets">): string[][] {
  const sheet = sheets.find(({ visible, values }) => visible && values.length > 0);
  return (sheet?.values ?? []).map((line) => line.map((cell: CellValue) => String(cell).trim()));
}

/**
 * The units of a list, each once: one name a row, with its kind and the rest where headings say so.
 * Without headings the first text of a row is the name, and a kind or 是/否 behind it is understood.
 */
export function readUnitList(rows: readonly (readonly string[])[]): ListedUnit[] {
  const head = rows.findIndex((row) => row.some((cell) => headings.name.test(compact(cell))));
  const columns = head < 0 ? null : columnsOf(rows[head] ?? []);
  const units = rows.slice(head + 1).flatMap((row) => {
    const unit = columns ? headedUnit(row, columns) : plainUnit(row);
    return unit && unit.name !== "" ? [unit] : [];
  });
  const first = new Map(units.toReversed().map((unit) => [unitKey(unit.name), unit]));
  return units.filter((unit) => first.get(unitKey(unit.name)) === unit);
}

type Columns = ReadonlyMap<Heading, number>;

function columnsOf(row: readonly string[]): Columns {
  const at = (heading: Heading) => row.findIndex((cell) => headings[heading].test(compact(cell)));
  return new Map(everyHeading.map((heading) => [heading, at(heading)]));
}

function headedUnit(row: readonly string[], columns: Columns): ListedUnit {
  const cell = (heading: Heading) => row[columns.get(heading) ?? -1] ?? "";
  const name = cell("name");
  const names = (text: string) => text.split(between).flatMap((each) => each.trim() || []);
  const lastYear = names(cell("lastYear")).filter((each) => !yesOrNo.test(each));
  return {
    name,
    kind: kindIn(cell("kind")),
    mustReport: !no.test(cell("must")),
    aliases: names(cell("aliases")),
    lastYear: lastYear.length > 0 ? lastYear : [name],
  };
}

function plainUnit(row: readonly string[]): ListedUnit | null {
  const texts = row.filter((cell) => cell !== "" && !/^\d+$/.test(cell));
  const name = (texts[0] ?? "").replace(numbering, "");
  if (name === "") return null;
  const rest = texts.slice(1);
  const kind = rest.map(kindIn).find((each) => each !== null) ?? null;
  const mustReport = !rest.some((cell) => yesOrNo.test(cell) && no.test(cell));
  return { name, kind, mustReport, aliases: [], lastYear: [name] };
}

function kindIn(text: string): UnitClass | null {
  const plain = compact(text);
  const exact = unitClasses.find((kind) => kind === plain);
  return exact ?? kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function compact(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
