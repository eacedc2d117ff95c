import { fileKinds } from "../../fixtures/wild/files";
import { readFigures } from "../../fixtures/wild/readFigures";
import { build, type Built, type Variation } from "../../fixtures/wild/variations/Variation";
import { xxgk } from "../xxgk";
import type { Workplace } from "./Workplace";

/** The part of what `import --format json` prints that a person can rely on. */
interface Imported {
  readonly unit: string | null;
  readonly year: number | null;
  readonly absent: unknown;
  readonly missing: unknown;
  readonly unplaced: unknown;
  readonly cells: readonly { readonly item: string; readonly doubt: { readonly is: string } }[];
}

/**
 * Writes the variation as a file of the kind, imports it, and compares figure by figure.
 *
 * @returns what is wrong, a sentence each: a figure that is wrong or lost without a word, a name or
 *   a year that is not that of the report, a doubt that is not said
 */
export async function importTrial(
  variation: Variation,
  kind: string,
  seed: number,
  place: Workplace
): Promise<string[]> {
  const made = build(variation, seed);
  const { ending, write, loose = false } = fileKinds[kind] ?? fileKinds["html"]!;
  const source = place.write(`source.${ending}`, write(made.content));
  const args = ["import", source, "-o", place.at("out.xlsx"), "--force", "--format", "json"];
  const { code, out, said } = await xxgk(...args);
  if (code !== 0) return [`not imported: ${said.join()}`];
  const imported = JSON.parse(out) as Imported;
  return [
    ...nameTroubles(variation, made, imported),
    ...figureTroubles(variation, made, imported, readFigures(place.read("out.xlsx")), said, loose),
  ];
}

function nameTroubles({ unit }: Variation, { report }: Built, imported: Imported): string[] {
  const right = unit === undefined || unit === null ? report.unit : unit;
  const allowed = unit === null ? ["", null, right] : [right];
  return [
    ...(allowed.includes(imported.unit) ? [] : [`unit “${imported.unit}”`]),
    ...(imported.year === report.year ? [] : [`year ${imported.year}`]),
  ];
}

function figureTroubles(
  variation: Variation,
  { report, truth }: Built,
  imported: Imported,
  got: Readonly<Record<string, string>>,
  said: readonly string[],
  loose: boolean
): string[] {
  const doubted = new Set(
    imported.cells.filter(({ doubt }) => doubt.is !== "blank").map(({ item }) => item)
  );
  const { absent, missing, unplaced } = imported;
  const told = bare(JSON.stringify([absent, missing, unplaced]) + said.join());
  const named = (code: string) =>
    report.tables.some(
      ({ id, title, rows }) =>
        code.startsWith(`${id}.`) &&
        (told.includes(bare(title)) ||
          rows.some(
            ({ key, label }) => code.startsWith(`${id}.${key}.`) && told.includes(bare(label))
          ))
    );
  /** What is left open is not lost where that is said. Where cells are cells, no number is wrong. */
  const excused = (code: string) =>
    (loose || !isNumber(got[code] ?? "")) &&
    (doubted.has(code) || ((loose || variation.mayBeDoubted?.test(code)) && named(code)));
  return [
    ...Object.entries(truth).flatMap(([code, right]) => {
      const is = got[code] ?? "";
      const same = is === right || (right !== "" && is !== "" && Number(is) === Number(right));
      return same || excused(code) ? [] : [`${code}: ${right} is “${is}”`];
    }),
    ...Object.keys(got)
      .filter((code) => !(code in truth) && got[code] !== "" && !excused(code))
      .map((code) => `${code} is “${got[code]}” and stands nowhere`),
    ...Object.keys(truth)
      .filter((code) => (variation.doubt?.test(code) ?? false) && !doubted.has(code))
      .map((code) => `${code}: no doubt said`),
    ...strangeRows(variation, report, told),
  ];
}

const isNumber = (text: string) => text !== "" && Number.isFinite(Number(text));

/** Rows that the form does not have are told of. */
function strangeRows({ strange }: Variation, { tables }: Built["report"], told: string): string[] {
  return tables.flatMap(({ id, rows }) =>
    rows
      .filter(({ key }) => strange?.test(`${id}.${key}.`) ?? false)
      .filter(({ label }) => !told.includes(bare(label)))
      .map(({ label }) => `${label}: not told of`)
  );
}

/** Without what programs write in many ways: blanks, widths, and numbers in front. */
const bare = (text: string) => text.normalize("NFKC").replaceAll(/[\s\u200b"\\]/g, "");
