import { fileKinds } from "../../fixtures/wild/files";
import { figuresOf } from "../../fixtures/wild/makeReport";
import { build, type Variation } from "../../fixtures/wild/variations/Variation";
import { xxgk } from "../xxgk";
import type { Workplace } from "./Workplace";

interface Compared {
  readonly year: number | null;
  readonly priorYear: number | null;
  readonly tables: readonly {
    readonly id: string;
    readonly sections: readonly {
      readonly items: readonly { readonly now: string | null; readonly then: string | null }[];
    }[];
  }[];
}

/**
 * Compares a report with that of the year before, each written as a file of its kind.
 *
 * @returns the tables of which a figure of either year is not that of the report
 */
export async function compareTrial(now: string, then: string, seed: number, place: Workplace) {
  const years = [
    { kind: now, name: "now", variation: { name: "", year: 2023 } },
    { kind: then, name: "then", variation: { name: "", year: 2022 } },
  ] as const;
  const [one, other] = years.map(({ kind, name, variation }, n) =>
    write(variation, kind, name, seed + n, place)
  );
  if (!one || !other) throw new Error("two files were to be written");
  const { code, out, said } = await xxgk(
    "compare",
    one.file,
    "--prior",
    other.file,
    "--format",
    "json"
  );
  if (code !== 0) return [`not compared: ${said.join()}`];
  const { tables, year, priorYear } = JSON.parse(out) as Compared;
  const items = tables.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const numbers = (figures: readonly (string | null)[]) =>
    figures.map((each) => Number(each ?? NaN));
  return [
    ...(year === 2023 && priorYear === 2022
      ? []
      : [`years ${String(year)} and ${String(priorYear)}`]),
    ...(same(numbers(items.map((item) => item.now)), one.figures) ? [] : ["figures of this year"]),
    ...(same(numbers(items.map((item) => item.then)), other.figures)
      ? []
      : ["figures of last year"]),
  ];
}

const same = (got: readonly number[], right: readonly number[]) => got.join() === right.join();

function write(variation: Variation, kind: string, name: string, seed: number, place: Workplace) {
  const format = fileKinds[kind];
  if (!format) throw new Error(`no such kind of file: ${kind}`);
  const { content, report } = build(variation, seed);
  const file = place.write(`${name}.${format.ending}`, format.write(content));
  const figures = Object.entries(figuresOf(report));
  // 表三 is compared applicant by applicant.
  const column = (code: string) => (code.startsWith("t3") ? Number(code.slice(-1)) : 0);
  const order = ["t2_1", "t2_5", "t2_6", "t2_8", "t3", "t4"];
  const table = (code: string) => order.findIndex((id) => code.startsWith(`${id}.`));
  figures.sort(([a], [b]) => table(a) - table(b) || column(a) - column(b));
  return { file, figures: figures.map(([, figure]) => Number(figure)) };
}
