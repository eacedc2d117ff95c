import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readLabels } from "../../fixtures/labels/readLabels";
import { readFigures } from "../../fixtures/wild/readFigures";
import { xxgk } from "../xxgk";
import { Workplace } from "./Workplace";

/** Files of others, and what is right to read from them; they lie beside the product, if at all. */
const folder = path.resolve("../shared/wild");

interface Sidecar {
  /** "" where it cannot be known. */
  readonly unit: string;
  readonly year: number;
  readonly t2?: Readonly<Record<string, readonly string[]>>;
  readonly t3?: readonly (readonly string[])[];
  readonly t4?: readonly string[];
}

/** The keys that the sidecars have for the rows of 表二. */
const disclosures: Readonly<Record<string, string>> = {
  r: "t2_1.r1",
  d: "t2_1.r2",
  l: "t2_5.r1",
  p: "t2_6.r1",
  q: "t2_6.r2",
  f: "t2_8.r1",
};

const names = existsSync(folder) ? readdirSync(folder) : [];
const files = names.flatMap((name): [string, Sidecar][] => {
  const beside = name.replace(/\.\w+$/, ".json");
  if (name === beside || !names.includes(beside)) return [];
  const sidecar = JSON.parse(readFileSync(path.join(folder, beside), "utf8")) as Sidecar;
  return sidecar.t3 ? [[name, sidecar]] : [];
});

const place = new Workplace();
afterAll(() => place.remove());

// A file of tests without a test is a failure to jest.
if (files.length === 0) test("no such files lie beside the product", () => undefined);
else
  test.each(files)("%s is imported with the figures beside it", async (name, right) => {
    const output = place.at("shared.xlsx");
    const source = path.join(folder, name);
    const { code, out } = await xxgk("import", source, "-o", output, "--force", "--format", "json");
    const { unit, ...imported } = JSON.parse(out) as { unit: string | null };
    expect([code, unit ?? ""]).toEqual([0, right.unit]);
    expect(imported).toMatchObject({ year: right.year, unplaced: [], lost: [] });
    const got = readFigures(place.read("shared.xlsx"));
    expect(got).toMatchObject(codesOf(right, "t3.r3.6.c1" in got ? "2019" : "2021"));
  });

function codesOf({ t2, t3, t4 }: Sidecar, edition: "2019" | "2021"): Record<string, string> {
  const table = readLabels(edition).tables.find(({ id }) => id === "t3");
  const rows = table?.rows.filter(({ data }) => data) ?? [];
  const line = (row: string, figures: readonly string[]) =>
    figures.map((figure, n) => [`${row}.c${n + 1}`, figure] as const);
  return Object.fromEntries([
    ...Object.entries(t2 ?? {}).flatMap(([key, figures]) => line(disclosures[key] ?? key, figures)),
    ...(t3 ?? []).flatMap((figures, n) => line(`t3.${rows[n]?.key ?? ""}`, figures)),
    ...line("t4.r1", t4 ?? []),
  ]);
}
