import type { Edition } from "../../../editions/Edition";
import { groupBy } from "../../../engine/groupBy";
import type { UnitFigures, YearGroup } from "../../../engine/rollUp/RollUp";
import { inEdition } from "../../reading/rollUp/inEdition";
import { nameInFile, UnitIndex } from "../../reading/rollUp/matchUnit";
import { unitKey } from "../../reading/rollUp/unitKey";
import { chooseReport } from "./chooseReport";
import type { ReceivedReport } from "./ReceivedReport";
import type { CountedUnit } from "./CountedUnit";

interface Known {
  readonly year: number | null;
  readonly edition: Edition;
  readonly nameOf: (file: string) => string;
}

/**
 * This year's units beside last year's reports, by the names that they had then. Units that share a
 * name of last year, and those that had several, are compared as a group.
 */
export function groupLastYear(
  counted: readonly CountedUnit[],
  prior: readonly ReceivedReport[],
  known: Known
): YearGroup[] {
  const then = reportsByName(counted, prior, known);
  return [...components(counted).values()].map((group) => {
    const names = [...new Set(group.flatMap(({ unit }) => unit.lastYear.map(unitKey)))];
    return {
      now: group.map(({ unit, values }) => ({ name: unit.name, values })),
      // A group of which one report is not there cannot be compared.
      then: names.every((name) => then.has(name))
        ? names.flatMap((name) => then.get(name) ?? [])
        : [],
      names: group.map(({ unit }) => unit.name),
    };
  });
}

/** Last year's figures in this year's form, by the key of the name that a unit had then. */
function reportsByName(
  counted: readonly CountedUnit[],
  prior: readonly ReceivedReport[],
  { year, edition, nameOf }: Known
): ReadonlyMap<string, UnitFigures> {
  const names = [...new Set(counted.flatMap(({ unit }) => unit.lastYear))];
  const index = new UnitIndex(
    names.map((name) => ({ name, kind: null, mustReport: true, aliases: [], lastYear: [] }))
  );
  const ofYear = prior.filter(
    (report) => report.year === null || year === null || report.year === year - 1
  );
  const found = ofYear.flatMap((report) => {
    const unit = index.match(report.unit, nameOf(report.file)).unit;
    return unit ? [{ name: unit.name, report }] : [];
  });
  return new Map(
    [...groupBy(found, ({ name }) => unitKey(name))].flatMap(([key, own]) => {
      const chosen = chooseReport(
        own.map(({ report }) => report),
        nameOf
      );
      const name = own[0]?.name ?? nameInFile(key);
      return chosen
        ? [[key, { name, values: inEdition(edition, chosen.report.tables).values }]]
        : [];
    })
  );
}

/** Units that are tied by a name of last year, together. */
function components(counted: readonly CountedUnit[]): Map<string, CountedUnit[]> {
  const rootOf = new Map<string, string>();
  const root = (key: string): string => {
    const over = rootOf.get(key) ?? key;
    return over === key ? key : root(over);
  };
  for (const { unit } of counted) {
    const [first = unit.name, ...others] = unit.lastYear.map(unitKey);
    for (const other of others) rootOf.set(root(other), root(first));
  }
  return groupBy(counted, ({ unit }) => root(unitKey(unit.lastYear[0] ?? unit.name)));
}
