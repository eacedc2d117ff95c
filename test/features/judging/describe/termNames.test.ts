import { editions } from "../../../../src/editions";
import { termNames } from "../../../../src/features/judging/describe/termNames";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { foundCell, labelsOf } from "../../../../src/features/reading/tables/foundCells";
import { wordsFor } from "../../../../src/words";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const words = wordsFor("zh-CN");
const found = findTables(writeWorkbook(readReport("hongze-2023")).snapshot);
const cells = (...codes: string[]) =>
  codes.map((code) => {
    const table = found.find(({ table }) => code.startsWith(`${table.id}.`));
    const cell = table && foundCell(table, code);
    if (!cell) throw new Error(code);
    return cell;
  });
const received = "一、本年新收政府信息公开申请数量";
const carried = "二、上年结转政府信息公开申请数量";

it("terms of a line are named by what changes along it", () => {
  expect(
    termNames(cells("t3.r1.c1", "t3.r2.c1"), { each: "column", label: null }, words.findings)
  ).toEqual([received, carried]);
  expect(
    termNames(cells("t3.r1.c1", "t3.r1.c7"), { each: "row", label: null }, words.findings)
  ).toEqual(["自然人", "总计"]);
});

it("what that would name alike is named by what tells it apart", () => {
  expect(termNames(cells("t3.r1.c7", "t3.r2.c7"), { each: "cell" }, words.findings)).toEqual([
    received,
    carried,
  ]);
  const both = cells("t3.r1.c1", "t3.r2.c1", "t3.r2.c2");
  expect(termNames(both, { each: "row", label: null }, words.findings)).toEqual([
    `${received} × 自然人`,
    `${carried} × 自然人`,
    expect.stringContaining(`${carried} × `),
  ]);
});

it("no two rows or columns of a table go by one name", () => {
  for (const table of editions.flatMap(({ tables }) => tables)) {
    const names = [...labelsOf(table).values()].filter((name) => name !== "");
    expect([table.id, names.length]).toEqual([table.id, new Set(names).size]);
  }
});
