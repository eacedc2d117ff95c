import type { Report } from "../fixtures/reports/readReports";
import type { OpenedWorkbench } from "./openWorkbench";

export const disclosure = "二、主动公开";
export const applications = "三、依申请公开";
export const disputes = "四、复议诉讼";

/** Where the prescribed forms print their figures: sheet, first row, first column of each table. */
const places: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  "2021": {
    t2_1: [disclosure, "B5"],
    t2_5: [disclosure, "B9"],
    t2_6: [disclosure, "B12"],
    t2_8: [disclosure, "B16"],
    t3: [applications, "D6"],
    t4: [disputes, "A6"],
  },
  "2019": {
    t2_1: [disclosure, "B5"],
    t2_5: [disclosure, "B9"],
    t2_6: [disclosure, "B13"],
    t2_8: [disclosure, "B17"],
    t2_9: [disclosure, "B20"],
    t3: [applications, "D6"],
    t4: [disputes, "A6"],
  },
};

/** Inserts the prescribed tables through the pane, and pastes a report's figures into them. */
export async function insertReport(
  stage: OpenedWorkbench,
  report: Report,
  edition: string
): Promise<void> {
  await insertFor(stage, report);
  await paste(stage, report, edition);
}

async function insertFor(stage: OpenedWorkbench, { unit, year }: Report): Promise<void> {
  const pane = stage.pane();
  await pane.getByRole("combobox", { name: "年度" }).selectOption(String(year));
  await pane.getByRole("textbox", { name: "单位名称" }).fill(unit);
  await pane.getByRole("button", { name: "插入空表" }).click();
  await pane.getByRole("status").getByText("已插入 3 张表").waitFor();
}

async function paste(stage: OpenedWorkbench, { tables }: Report, edition: string): Promise<void> {
  for (const [id, { rows }] of Object.entries(tables)) {
    const [sheet, first] = places[edition]?.[id] ?? ["", ""];
    const last = area(first, rows.length, rows[0]?.length ?? 0);
    await stage.run((w, [on, address, figures]) => w.setValues(on, address, figures), [
      sheet,
      `${first}:${last}`,
      rows,
    ] as const);
  }
}

function area(first: string, rows: number, columns: number): string {
  const column = String.fromCharCode(first.charCodeAt(0) + columns - 1);
  return `${column}${Number(first.slice(1)) + rows - 1}`;
}
