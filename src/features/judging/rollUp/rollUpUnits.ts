import { editions } from "../../../editions";
import type { Edition } from "../../../editions/Edition";
import { rollUpChecks } from "../../../editions/rollUp";
import { groupBy } from "../../../engine/groupBy";
import { addUp } from "../../../engine/rollUp/addUp";
import type { RollUp, Sum, UnitFigures } from "../../../engine/rollUp/RollUp";
import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import { runRollUpChecks } from "../../../engine/rollUp/runRollUpChecks";
import type { ListedUnit } from "../../reading/rollUp/ListedUnit";
import { inEdition, type FiguresInEdition } from "../../reading/rollUp/inEdition";
import type { CountedUnit } from "./CountedUnit";
import { groupLastYear } from "./groupLastYear";
import { mayNotRegulate } from "./mayNotRegulate";
import type { ReceivedReport } from "./ReceivedReport";
import { receivingResults } from "./receivingResults";
import type { Reason, RolledUnit } from "./RolledUnit";
import { settleUnits, type Received } from "./settleUnits";
import { sumCells } from "./sumCells";

export interface RollUpRequest {
  readonly received: Received;
  /** Null where there is no list of units. */
  readonly list: readonly ListedUnit[] | null;
  /** Null: the year of most reports. */
  readonly year: number | null;
  /** A total made elsewhere; null where there is none. */
  readonly published: ReceivedReport | null;
  /** Last year's reports; null where there are none. */
  readonly prior: readonly ReceivedReport[] | null;
  /** Units that are left out on the person's word, by name. */
  readonly without?: readonly string[];
  readonly nameOf: (file: string) => string;
}

/** Many units' reports and what they come to. */
export interface RolledUp {
  readonly year: number | null;
  readonly edition: Edition;
  readonly units: readonly RolledUnit[];
  readonly counted: readonly CountedUnit[];
  readonly codes: readonly string[];
  readonly sums: readonly Sum[];
  /** The total made elsewhere, in the same form. */
  readonly published: FiguresInEdition | null;
  readonly results: readonly RollUpResult[];
}

/** Settles which report of which unit counts, and adds them up in the form of their year. */
export function rollUpUnits(request: RollUpRequest): RolledUp {
  const { received, list, without = [], nameOf } = request;
  const year = request.year ?? mostOf(received.reports.map((report) => report.year));
  const edition = editionFor(year, received.reports);
  const settled = settleUnits(received, { list, year, without, nameOf }).map((unit) =>
    inForm(unit, edition)
  );
  const counted = settled.flatMap((each) => each.counted ?? []);
  const units = settled.map(({ unit }) => unit);
  const cells = sumCells(edition);
  const codes = cells.map(({ code }) => code);
  const own = counted.map(figuresOf);
  const sums = addUp(codes, own);
  const published = request.published && inEdition(edition, request.published.tables);
  const facts: RollUp = {
    ...{ cells, units: own, sums },
    others: othersOf(units, edition),
    published: published?.values ?? null,
    lastYear: request.prior && groupLastYear(counted, request.prior, { year, edition, nameOf }),
    mayNotRegulate: mayNotRegulate(units),
  };
  const results = [
    ...runRollUpChecks(rollUpChecks, facts),
    ...receivingResults(rollUpChecks, units),
  ];
  return { year, edition, units, counted, codes, sums, published, results };
}

function figuresOf({ unit, values }: CountedUnit): UnitFigures {
  return { name: unit.name, values };
}

function othersOf(units: readonly RolledUnit[], edition: Edition): UnitFigures[] {
  return units.flatMap(({ name, others }) =>
    others.map(({ tables }) => ({ name, values: inEdition(edition, tables).values }))
  );
}

/** The form that is in force for the year, or else the one that most reports have. */
function editionFor(year: number | null, reports: readonly ReceivedReport[]): Edition {
  const inForce = editions.find(
    ({ years }) => year !== null && year >= years.from && year <= (years.to ?? Infinity)
  );
  const most = mostOf(reports.flatMap(({ tables }) => tables.map((table) => table.edition)));
  const found = inForce ?? editions.find(({ id }) => id === most) ?? editions[0];
  if (!found) throw new Error("there is an edition");
  return found;
}

/** What comes up most often, null aside; of several, the first. */
function mostOf<Item>(items: readonly (Item | null)[]): Item | null {
  const counts = new Map<Item, number>();
  for (const item of items) if (item !== null) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** The unit with its figures in the form; a report that has none in that form cannot be counted. */
function inForm(
  unit: RolledUnit,
  edition: Edition
): { readonly unit: RolledUnit; readonly counted: CountedUnit | null } {
  const report = unit.counted;
  if (!report) return { unit, counted: null };
  const figures = inEdition(edition, report.tables);
  if (figures.values.every((value) => value === null) && report.tables.every(isOther(edition))) {
    const reasons: Reason[] = [{ is: "otherForm", edition: report.tables[0]?.edition ?? "" }];
    const others = [report, ...unit.others];
    return {
      unit: { ...unit, status: "unreadable", counted: null, others, reasons },
      counted: null,
    };
  }
  const converted = report.tables.reduce((sum, table) => sum + table.converted, 0);
  const reasons: Reason[] = [
    ...unit.reasons,
    ...broughtOver(figures),
    ...(converted > 0 ? [{ is: "converted", count: converted } as const] : []),
  ];
  const known = { ...unit, reasons };
  return { unit: known, counted: { ...figures, unit: known, report } };
}

/** Each other form once, whatever tables it was used for. */
function broughtOver({ from }: FiguresInEdition): Reason[] {
  return [...groupBy(from, ({ edition }) => edition)].map(([edition, tables]) => ({
    ...{ is: "broughtOver", edition },
    into: tables.flatMap(({ into }) => into),
  }));
}

function isOther({ id }: Edition) {
  return ({ edition }: ReceivedReport["tables"][number]) => edition !== id;
}
