import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readPriorYear } from "../../src/features/reading/prior/readPriorYear";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { xxgk } from "./xxgk";

/** Files of other programs, with what they say beside them; not part of the product. */
const wild = path.resolve(__dirname, "../../../shared/wild");

interface Sidecar {
  readonly unit: string;
  readonly year: number;
  readonly t2?: Readonly<Record<string, readonly string[]>>;
  readonly t3?: readonly (readonly string[])[];
  readonly t4?: readonly string[];
}

const names = existsSync(wild) ? readdirSync(wild) : [];
const cases = names
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const sidecar = JSON.parse(readFileSync(path.join(wild, name), "utf8")) as Sidecar;
    const of = name.replace(/json$/, "");
    const file = names.find((other) => other.startsWith(of) && other !== name);
    return sidecar.t3 && file !== undefined ? [{ file, sidecar }] : [];
  });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-wild-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Without the files there is nothing to try, and nothing is said. */
const eachFile = cases.length > 0 ? it.each(cases) : it.skip.each([{ file: "", sidecar: null }]);

eachFile("$file is imported with the figures that stand in it", async ({ file, sidecar }) => {
  const output = path.join(folder, `${file}.xlsx`);
  const { code, out } = await xxgk(
    ...["import", path.join(wild, file), "-o", output, "--format", "json"]
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    unit: sidecar?.unit,
    year: sidecar?.year,
    unplaced: [],
    lost: [],
  });
  const again = readPriorYear(await openXlsx(readFileSync(output)).read(), {
    name: file,
    pictures: 0,
  });
  if (again.is === "refused") throw new Error(again.why);
  const figures = (id: RegExp) =>
    again.report.tables
      .filter((table) => id.test(table.id))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))));
  expect(figures(/^t3$/)).toEqual(sidecar?.t3?.flat());
  expect(figures(/^t4$/)).toEqual(sidecar?.t4);
  if (sidecar?.t2) expect(figures(/^t2/)).toEqual(Object.values(sidecar.t2).flat());
});
