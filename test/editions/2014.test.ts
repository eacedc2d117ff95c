import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { edition2014 } from "../../src/editions/2014";
import { layOut } from "../../src/features/drawing/form/layOut";

interface Known {
  readonly document: string;
  readonly years: { readonly from: number; readonly to: number };
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** Null for a row that heads others. */
    readonly unit: string | null;
  }[];
}

/** The indicators as they were collected from published reports, apart from the sources. */
const known = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/labels/2014.json"), "utf8")
) as Known;
const [table] = edition2014.tables;
const [form] = edition2014.forms;

it("has the indicators that were collected, with their units, in their order", () => {
  expect(edition2014.document).toBe(known.document);
  expect(edition2014.years).toEqual(known.years);
  expect(
    table?.rows.map(({ key, label, role, unit }) => ({
      key,
      label,
      unit: role === "data" ? unit : null,
    }))
  ).toEqual(known.rows);
});

it("says openly that it was not compared with the form itself", () => {
  expect(edition2014.caveat).toBe("按公开年报用词整理，未与原表核对");
  expect(form?.notes).toContain(edition2014.caveat);
});

it("counts money in 万元 exactly, and everything else in whole numbers", () => {
  const money = table?.rows.filter(({ nature }) => nature === "money") ?? [];
  expect(money.map(({ key, unit }) => [key, unit])).toEqual([
    ["7", "万元"],
    ["8.4", "万元"],
  ]);
});

it("prints each indicator beside its unit, and the groups across", () => {
  if (!form) throw new Error("no form");
  const { cells, rows } = layOut(edition2014, form);
  const line = (row: number) => cells.filter((cell) => cell.row === row);
  known.rows.forEach(({ key, label, unit }, index) => {
    const printed = line(index + 1).map(({ columns, content }) => [
      columns,
      content.is === "figure" ? `${content.code} ${content.column.unit ?? ""}` : content.text,
    ]);
    expect(printed).toEqual(
      unit === null
        ? [[3, label]]
        : [
            [1, label],
            [1, unit],
            [1, `stat.${key}.v ${unit}`],
          ]
    );
  });
  expect(line(rows - 1)).toMatchObject([{ columns: 3, content: { text: edition2014.caveat } }]);
});

interface Standard {
  readonly editions: readonly {
    readonly id: string;
    readonly tables: readonly {
      readonly rows: readonly { key: string; label: string; data: boolean; unit: string }[];
    }[];
  }[];
}

/** Collected facts that a checkout may stand beside; a checkout alone has the fixture. */
const standards = join(__dirname, "../../../shared/standards/editions.json");

(existsSync(standards) ? it : it.skip)("agrees with the collected standards", () => {
  const { editions } = JSON.parse(readFileSync(standards, "utf8")) as Standard;
  const collected = editions.find(({ id }) => id === "2014")?.tables[0]?.rows ?? [];
  expect(
    collected.map(({ key, label, data, unit }) => ({ key, label, unit: data ? unit : null }))
  ).toEqual(known.rows);
});
