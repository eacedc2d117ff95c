import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { editions } from "../../src/editions";
import type { Edition, Table } from "../../src/editions/Edition";
import { editionIds, readLabels, type EditionId } from "../fixtures/labels/readLabels";

function edition(id: EditionId): Edition {
  const found = editions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no edition ${id}`);
  return found;
}

const printed = ({ id, title, rows, columns }: Table) => ({
  id,
  title,
  rows: rows.map(({ key, label, role }) => ({ key, label, data: role === "data" })),
  columns: columns.map(({ key, path }) => ({ key, path })),
});

it("the editions are the three, the newest first", () => {
  expect(editions.map(({ id }) => id)).toEqual(["2021", "2019", "2014"]);
});

describe.each(editionIds)("the edition of %s", (id) => {
  const labels = readLabels(id);

  it("names its notice and its years", () => {
    const { name, document, issued, years } = edition(id);
    expect({ name, document, issued, years }).toEqual({
      name: labels.name,
      document: labels.document,
      issued: labels.issued,
      years: labels.years,
    });
  });

  it("prints exactly the rows and columns of the notice, in their order", () => {
    const expected = labels.tables.map(({ id, title, rows, columns }) => ({
      id,
      title,
      rows,
      columns,
    }));
    expect(edition(id).tables.map(printed)).toEqual(expected);
  });

  it("covers a year that the other does not", () => {
    const others = editions.filter((other) => other.id !== id);
    const { from, to } = edition(id).years;
    for (const { years } of others) {
      expect(from > (years.to ?? Infinity) || (to ?? Infinity) < years.from).toBe(true);
    }
  });
});

interface Standard {
  readonly editions: readonly {
    readonly id: string;
    readonly document: string;
    readonly tables: readonly {
      readonly id: string;
      readonly title: string;
      readonly rows: readonly { key: string; label: string; data: boolean }[];
      readonly columns: readonly { key: string; path: string[] }[];
    }[];
  }[];
}

/** Collected facts that a checkout may stand beside; a checkout alone has the fixtures. */
const standards = join(__dirname, "../../../shared/standards/editions.json");

(existsSync(standards) ? it.each(editionIds) : it.skip.each(editionIds))(
  "the edition of %s agrees with the collected standards",
  (id) => {
    const { editions: known } = JSON.parse(readFileSync(standards, "utf8")) as Standard;
    const standard = known.find((candidate) => candidate.id === id);
    expect(edition(id).document).toBe(standard?.document);
    expect(edition(id).tables.map(printed)).toEqual(
      standard?.tables.map(({ id, title, rows, columns }) => ({
        id,
        title,
        rows: rows.map(({ key, label, data }) => ({ key, label, data })),
        columns: columns.map(({ key, path }) => ({ key, path })),
      }))
    );
  }
);
