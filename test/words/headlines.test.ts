import { editions } from "../../src/editions";
import type { Edition } from "../../src/editions/Edition";
import { everyCrossYear } from "../../src/editions/everyCrossYear";
import type { Check } from "../../src/engine/Check";
import type { YearCheck } from "../../src/engine/crossYear/YearCheck";
import type { ReportCheck } from "../../src/engine/report/ReportCheck";
import { describeFinding } from "../../src/features/judging/describe/describeFinding";
import type { Finding, FindingLine } from "../../src/features/judging/findings/Finding";
import type { FoundCell } from "../../src/features/reading/tables/FoundCell";
import { columnLabel } from "../../src/features/reading/labels/columnLabel";
import { enUS } from "../../src/words/en-US";
import { zhCN } from "../../src/words/zh-CN";

/** As large as published figures, and as odd as published cells. */
const large = { left: "11398889", right: "11398898", difference: "9" };
const odd: Readonly<Record<string, string>> = {
  noPlaceholder: "—",
  plainNumber: "约372718.4969万余元（含代收）",
  noErrorValue: "#REF!",
  wholeNumber: "372718.4969",
  likelySize: "1000000000000000",
  notNegative: "-653",
  moneyForm: "372718.4969万元",
  noTextNumber: "１２",
  moneyUnit: "372718.4969",
};
const longest = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";

type Rule = Check | ReportCheck | YearCheck;

function cell(rowLabel: string, column: string, value: string): FoundCell {
  const place = { sheet: "1", sheetName: "表", row: 0, column: 0, address: "A1" };
  const figure = { is: "text", text: value } as const;
  return { ...place, code: "t3.r1.c7", rowLabel, columnLabel: column, value, figure };
}

/** A finding of the rule, about the longest names that its table has. */
function findingOf(rule: Rule, { tables }: Edition, outcome: Finding["outcome"]): Finding {
  const table = "table" in rule ? tables.find(({ id }) => id === rule.table) : undefined;
  const columns = (table ?? tables[0])?.columns ?? [];
  const column = table ? columnLabel(table, columns[0]?.key ?? "") : "总计";
  const byCell = !("each" in rule) && !("byRow" in rule && rule.byRow);
  const line = byCell ? "cell" : "each" in rule ? rule.each : "row";
  const cells = [cell(longest, column, odd[rule.kind] ?? "11398889")];
  const sides = {
    left: { cells, value: large.left },
    right: { cells, value: rule.kind === "implies" ? "0" : large.right },
  };
  const label = line === "row" ? longest : columns.length > 1 ? column : null;
  const names = namesIn(rule);
  const head = {
    id: { place: { sheet: "1", top: 0, left: 0 }, rule: rule.id, line: nowhere, cell: null },
    check: rule,
    tableId: table?.id ?? "",
    tableTitle: table?.title ?? "",
    line: lineOf(line, label, names),
    cells,
  };
  const gone = { rows: [], columns: [] };
  return outcome === "unassessed"
    ? { ...head, is: "undecided", outcome, ...sides, missing: cells, gone }
    : { ...head, is: "differing", outcome, ...sides, difference: large.difference, odd: null };
}

function lineOf(
  each: "cell" | "column" | "row",
  label: string | null,
  names: readonly string[]
): FindingLine {
  if (names.length > 0) return { each: "report", names };
  return each === "cell" ? { each } : { each, label };
}

const nowhere = { each: "table", table: "" } as const;

function namesIn(rule: Rule): string[] {
  if (["formOfYear", "wholeForm", "noOtherLines"].includes(rule.kind)) return [longest, longest];
  if (rule.kind === "periodOfYear") return ["2021-01-01", "2021-12-30"];
  if (!("claims" in rule) || "table" in rule) return [];
  const [claim] = rule.claims;
  const named = JSON.stringify(claim).matchAll(/"name":"((?:[^"\\]|\\.)*)"/g);
  return [...named].map(([, name = ""]) => name);
}

const rules = editions.flatMap((edition) => {
  const years = everyCrossYear.find((each) => each.edition === edition.id)?.checks ?? [];
  const all: readonly Rule[] = [...edition.checks, ...edition.reportChecks, ...years];
  return all.map((rule) => [edition.id, rule.id, rule, edition] as const);
});

describe.each([
  ["zh-CN", zhCN],
  ["en-US", enUS],
])("%s", (_, { findings }) => {
  test.each(rules)("%s %s", (_, id, rule, edition) => {
    const said = (["error", "unassessed"] as const).map(
      (outcome) => describeFinding(findingOf(rule, edition, outcome), findings).headline
    );
    for (const headline of said) {
      expect([...headline].length).toBeLessThanOrEqual(60);
      expect(headline).not.toMatch(/\bt\d|\br\d|\bc\d|stat\./);
      expect(headline).not.toContain(id.length > 2 ? id : "undefined");
      expect(headline).not.toMatch(/undefined|null|NaN| {2}/);
    }
    expect(said).toMatchSnapshot();
  });

  test("rows that are not there", () => {
    const [first] = rules;
    if (!first) throw new Error("no rules");
    const gone = findingOf(first[2], first[3], "unassessed");
    if (gone.is !== "undecided") throw new Error("it is decided");
    const headlines = [["3.其他"], [longest], [longest, "3.其他"]].map((rows) => {
      const without = { ...gone, missing: [], gone: { rows, columns: [] } };
      return describeFinding(without, findings).headline;
    });
    for (const headline of headlines) expect([...headline].length).toBeLessThanOrEqual(60);
    expect(headlines).toMatchSnapshot();
  });
});
