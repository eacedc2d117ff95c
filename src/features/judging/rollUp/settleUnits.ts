import { groupBy } from "../../../engine/groupBy";
import type { ListedUnit } from "../../reading/rollUp/ListedUnit";
import { nameInFile, UnitIndex, type Match } from "../../reading/rollUp/matchUnit";
import { unitKey } from "../../reading/rollUp/unitKey";
import { chooseReport } from "./chooseReport";
import type { ReceivedReport } from "./ReceivedReport";
import type { Reason, RolledUnit } from "./RolledUnit";

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly message: string;
}

export interface Received {
  readonly reports: readonly ReceivedReport[];
  readonly unread: readonly UnreadFile[];
}

export interface Settling {
  /** Null where there is no list: then every unit that reports is counted. */
  readonly list: readonly ListedUnit[] | null;
  readonly year: number | null;
  /** Left out on the person's word, by name. */
  readonly without?: readonly string[];
  /** The name of a file without its folder; places belong to whoever reads files. */
  readonly nameOf: (file: string) => string;
}

/** One thing that came: a report, or a file that is none. */
interface Arrival {
  readonly file: string;
  readonly report: ReceivedReport | null;
  readonly message: string;
  readonly match: Match | null;
}

const verticalName =
  /税务局|海关|气象局|烟草专卖|国家统计局.+调查队|海事局|金融监督管理|中国人民银行|邮政管理局|出入境边防/;

/** Each unit of the list in its order, then what came and is on no list. */
export function settleUnits(received: Received, settling: Settling): RolledUnit[] {
  const index = settling.list && new UnitIndex(settling.list);
  const match = (title: string, file: string) => index?.match(title, settling.nameOf(file)) ?? null;
  const arrivals: Arrival[] = [
    ...received.reports.map((report) => ({
      ...{ file: report.file, report, message: "" },
      match: match(report.unit, report.file),
    })),
    ...received.unread.map(({ file, message }) => ({
      ...{ file, report: null, message },
      match: match("", file),
    })),
  ];
  const listed = settling.list ?? [];
  const groups = new Map(listed.map((unit) => [unit, [] as Arrival[]]));
  for (const arrival of arrivals) {
    if (arrival.match?.unit) groups.get(arrival.match.unit)?.push(arrival);
  }
  const rest = arrivals.filter((arrival) => !arrival.match?.unit);
  const settled = [
    ...[...groups].flatMap(([unit, own]) => settleListed(unit, own, settling)),
    ...[...groupBy(rest, (arrival) => keyOf(arrival, settling)).values()].map((own) =>
      settleOther(own, settling)
    ),
  ];
  const without = new Set((settling.without ?? []).map(unitKey));
  return settled.map((unit) => (without.has(unitKey(unit.name)) ? leftOutByWord(unit) : unit));
}

/** What came of it is still named, and is not in the sum. */
function leftOutByWord({ counted, others, ...unit }: RolledUnit): RolledUnit {
  const received = counted ? [counted, ...others] : others;
  return {
    ...unit,
    status: "excluded",
    counted: null,
    others: received,
    reasons: [{ is: "byWord" }, ...unit.reasons],
  };
}

function settleListed(unit: ListedUnit, own: readonly Arrival[], settling: Settling): RolledUnit[] {
  const { name, kind, mustReport, lastYear } = unit;
  const about = { name, kind, lastYear };
  if (kind === "垂直管理") return [{ ...about, ...leftOut(own, [{ is: "vertical" }], "excluded") }];
  if (own.length === 0)
    return mustReport ? [{ ...about, ...leftOut(own, [{ is: "missing" }], "missing") }] : [];
  return [{ ...about, ...settle(own, settling) }];
}

function settleOther(own: readonly Arrival[], settling: Settling): RolledUnit {
  const [first] = own;
  const title = first?.report?.unit ?? "";
  const name = title || nameInFile(settling.nameOf(first?.file ?? ""));
  const about = { name, kind: null, lastYear: [name] };
  if (own.every(({ report }) => report === null || report.isSum))
    return { ...about, ...settle(own, settling) };
  if (settling.list === null) return { ...about, ...settle(own, settling) };
  const like = first?.match?.unit === null ? first.match.like : [];
  return { ...about, ...leftOut(own, [{ is: "unlisted", title, like }], "unlisted") };
}

type Outcome = Omit<RolledUnit, "name" | "kind" | "lastYear">;

function leftOut(
  own: readonly Arrival[],
  reasons: readonly Reason[],
  status: RolledUnit["status"]
): Outcome {
  return {
    status,
    files: filesOf(own),
    counted: null,
    others: own.flatMap(({ report }) => report ?? []),
    reasons,
  };
}

/** Of what came of one unit, the report that counts. */
function settle(own: readonly Arrival[], settling: Settling): Outcome {
  const unread = own.flatMap(({ report, file, message }): Reason[] =>
    report ? [] : [{ is: "unreadable", file, message }]
  );
  const reports = own.flatMap(({ report }) => (report && !report.isSum ? [report] : []));
  if (reports.length === 0) {
    const isSum = own.some(({ report }) => report?.isSum === true);
    return isSum
      ? leftOut(own, [{ is: "sum" }, ...unread], "excluded")
      : leftOut(own, unread, "unreadable");
  }
  const { year } = settling;
  const ofYear = reports.filter((report) => report.year === null || report.year === year);
  const wrong = reports.flatMap((report): Reason[] =>
    report.year === null || report.year === year || year === null
      ? []
      : [{ is: "otherYear", year: report.year, wanted: year }]
  );
  const chosen = chooseReport(ofYear, settling.nameOf);
  if (!chosen) return leftOut(own, [...wrong, ...unread], "otherYear");
  const { report: counted, reason } = chosen;
  const arrival = own.find(({ report }) => report === counted);
  return {
    status: reason ? "duplicate" : "counted",
    files: filesOf(own),
    counted,
    others: reports.filter((report) => report !== counted),
    reasons: [
      ...(reason ? [reason] : []),
      ...wrong,
      ...(counted.year === null ? [{ is: "noYear" } as const] : []),
      ...(arrival ? howMatched(arrival) : []),
      ...unread,
    ],
  };
}

function howMatched({ match, report }: Arrival): Reason[] {
  const title = report?.unit ?? "";
  const vertical: Reason[] = verticalName.test(title) ? [{ is: "likeVertical" }] : [];
  if (!match?.unit) return vertical;
  const { by, fileSays } = match;
  return [
    ...(by === "short" ? [{ is: "short", title } as const] : []),
    ...(by === "file" ? [{ is: "byFile" } as const] : []),
    ...(fileSays === null ? [] : [{ is: "fileSays", title, name: fileSays } as const]),
    ...vertical,
  ];
}

/** Without a list, reports of one name are of one unit; a file without a name stands by itself. */
function keyOf({ report, file }: Arrival, { nameOf }: Settling): string {
  return unitKey(report?.unit ?? "") || unitKey(nameInFile(nameOf(file))) || file;
}

function filesOf(own: readonly Arrival[]): string[] {
  return [...new Set(own.map(({ file }) => file))].sort();
}
