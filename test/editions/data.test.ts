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
        // Of the form of 2014, two groups end in the same two rows; their order tells them apart.
        const twice = repeated(rows.map(({ label }) => label));
        expect(twice.filter((label) => !/^（[二三]）(被依法纠错|其他情形)数$/.test(label))).toEqual(
          []
        );
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
        // Columns that share a heading, under different ones, share its aliases too.
        const headings = new Map(columns.map((column) => [column.path.at(-1), column]));
        const aliases = [...rows, ...headings.values()].flatMap(({ aliases = [] }) => aliases);
        expect(aliases.filter((alias) => own.includes(alias))).toEqual([]);
        expect(repeated(aliases)).toEqual([]);
      }
    });
  }
);

it("every check of the rules is there", () => {
  const ids = (year: string) => {
    const { checks = [], reportChecks = [] } = editions.find(({ id }) => id === year) ?? {};
    return [...new Set([...checks, ...reportChecks].map(({ id }) => id))].sort();
  };
  const form = ["D1", "D14", "D2", "D3", "D3a", "D4", "D4a", "D5", "D6", "D7", "D8"];
  const seldom = ["F1", "F11", "F12", "F2", "F3", "F4", "F5", "F6", "F7", "F8"];
  const across = ["B4", "B5", "B9", "B9a"];
  expect(ids("2021")).toEqual(
    [...["A1", "A2", "A3", "A4", "A5", "A6"], ...across, ...form, "D8a", ...seldom, "F9"].sort()
  );
  expect(ids("2019")).toEqual(
    [
      ...["A1", "A10", "A11", "A2", "A3", "A4", "A7", "A8", "A9"],
      ...[...across, ...form, ...seldom, "F10"],
    ].sort()
  );
  expect(ids("2014")).toEqual(
    ["A12", "A12a", "A13", "A14", "A15", "B9a", ...form, "D8a", "F8"].sort()
  );
});

it.each(editions.map((edition) => [edition.id, edition] as const))(
  "%s: a check over the report names only cells that its tables have",
  (_, { tables, reportChecks }) => {
    const codes = new Set(
      tables.flatMap(({ id, rows, columns }) =>
        rows
          .filter(({ role }) => role === "data")
          .flatMap((row) => columns.map((column) => `${id}.${row.key}.${column.key}`))
      )
    );
    const named = [...JSON.stringify(reportChecks).matchAll(/"codes":(\[[^\]]*\])/g)].flatMap(
      ([, list = "[]"]) => JSON.parse(list) as string[]
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  }
);
