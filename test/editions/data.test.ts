import { editions } from "../../src/editions";
import type { Check } from "../../src/engine/Check";
import type { Edition } from "../../src/editions/Edition";

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Paths of what is neither plain data nor a plain object or list. */
function strangers(value: unknown, path: string): string[] {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => strangers(item, `${path}[${i}]`));
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.entries(value).flatMap(([key, item]) => strangers(item, `${path}.${key}`));
  }
  return [path];
}

/** The rows and columns that a check names, as far as its table has them not. */
function unknownKeys(check: Check, { tables }: Edition): string[] {
  if (!("claims" in check)) {
    const known = tables.map(({ id }) => id);
    return [...(check.tables ?? []), ...(check.exceptTables ?? [])].filter(
      (id) => !known.includes(id)
    );
  }
  const table = tables.find(({ id }) => id === check.table);
  if (!table) return [check.table];
  const rows = table.rows.filter(({ role }) => role === "data").map(({ key }) => key);
  const columns = table.columns.map(({ key }) => key);
  const terms = check.claims.flatMap((claim) => Object.values(claim).flat() as string[]);
  return terms.filter((term) => !(check.each === "column" ? rows : columns).includes(term));
}

it("finds strangers among the data", () => {
  const date = Object.create({ strange: true }) as object;
  expect(strangers({ a: [1, () => 1], b: date, c: { d: undefined } }, "x")).toEqual([
    "x.a[1]",
    "x.b",
    "x.c.d",
  ]);
});

describe.each(editions.map((edition) => [edition.id, edition] as const))(
  "edition %s",
  (_, edition) => {
    it("is data only: no functions, classes or gaps", () => {
      expect(strangers(edition, "edition")).toEqual([]);
    });

    it("uses each table, row, column and form id once", () => {
      expect(repeated(edition.tables.map(({ id }) => id))).toEqual([]);
      expect(repeated(edition.forms.map(({ id }) => id))).toEqual([]);
      expect(repeated(edition.forms.map(({ sheetName }) => sheetName))).toEqual([]);
      for (const { rows, columns } of edition.tables) {
        expect(repeated(rows.map(({ key }) => key))).toEqual([]);
        expect(repeated(columns.map(({ key }) => key))).toEqual([]);
        expect(repeated(rows.map(({ label }) => label))).toEqual([]);
        expect(repeated(columns.map(({ path }) => path.join("/")))).toEqual([]);
      }
    });

    it("has one check of an id for a table", () => {
      const ids = edition.checks.map((check) =>
        "claims" in check ? `${check.id} ${check.table}` : check.id
      );
      expect(repeated(ids)).toEqual([]);
    });

    it("names only rows and columns that its tables have", () => {
      expect(edition.checks.flatMap((check) => unknownKeys(check, edition))).toEqual([]);
    });

    it("objects to a cell only once for the same reason", () => {
      const cellChecks = edition.checks.flatMap((check) => ("claims" in check ? [] : [check]));
      for (const { id } of edition.tables) {
        const concerned = cellChecks.filter(
          ({ tables, exceptTables }) =>
            (tables?.includes(id) ?? true) && !(exceptTables?.includes(id) ?? false)
        );
        const reasons = concerned.flatMap(({ kind, natures }) =>
          natures.map((nature) => `${kind} ${nature}`)
        );
        expect(repeated(reasons)).toEqual([]);
      }
    });

    it("says why of every check", () => {
      for (const { why } of edition.checks) expect(why.length).toBeGreaterThan(8);
    });

    it("has no alias that is another row's or column's own label", () => {
      for (const { rows, columns } of edition.tables) {
        const own = [...rows.map(({ label }) => label), ...columns.map(({ path }) => path.at(-1))];
        const aliases = [...rows, ...columns].flatMap(({ aliases = [] }) => aliases);
        expect(aliases.filter((alias) => own.includes(alias))).toEqual([]);
        expect(repeated(aliases)).toEqual([]);
      }
    });
  }
);

it("every check of the rules is there", () => {
  const ids = (year: string) => {
    const checks = editions.find(({ id }) => id === year)?.checks ?? [];
    return [...new Set(checks.map(({ id }) => id))].sort();
  };
  const form = ["D1", "D2", "D3", "D3a", "D4", "D5", "D6", "D7"];
  expect(ids("2021")).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", ...form]);
  expect(ids("2019")).toEqual(["A1", "A2", "A3", "A4", "A7", "A8", "A9", ...form]);
});
