import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { editions } from "../../src/editions";
import { makeCleanCopy } from "../../src/features/drawing/cleanCopy/makeCleanCopy";
import { newXlsx } from "../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { wordsFor } from "../../src/words";
import { writeHtml } from "../fixtures/documents/writeDocuments";
import { openXmlErrors } from "../fixtures/openXmlValidator";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx, xlsxParts, zipParts } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { yearAfter } from "../features/reading/prior/priorYears";
import { Workplace } from "./wild/Workplace";
import { xxgk } from "./xxgk";

const place = new Workplace();
afterAll(() => place.remove());

const then = readReport("pingtan-2022");
const wrong = readReport("pingtan-police-2021");
const bookOf = (report: typeof then) => toXlsx(writeWorkbook(report).snapshot.sheets);

const wrongBook = place.write("wrong.xlsx", bookOf(wrong));
const now = place.write("now.html", Buffer.from(writeHtml(yearAfter(then))));
const before = place.write("then.xlsx", bookOf(then));
mkdirSync(place.at("units"));
for (const [n, report] of [then, readReport("pingtan-transport-2020")].entries())
  writeFileSync(path.join(place.at("units"), `${n}.xlsx`), bookOf({ ...report, year: 2022 }));

const output = place.at("out.xlsx");
const templates = editions.flatMap(({ id, years }) =>
  (["typed", "formulas"] as const).map((totals) => [
    `template of ${id}, totals ${totals}`,
    [
      ...["template", "--edition", id, "--year", String(years.from), "--unit", "某县民政局"],
      ...["--totals", totals, ...(totals === "typed" ? ["--protect"] : []), "-o", output],
    ],
  ])
) as [string, string[]][];

const commands: readonly (readonly [string, readonly string[]])[] = [
  ...templates,
  ["a marked copy", ["check", wrongBook, "--mark", output]],
  ["the report to be signed", ["check", wrongBook, "--report", output]],
  ["what was read of a page", ["import", now, "-o", output]],
  ["a comparison", ["compare", now, "--prior", before, "-o", output]],
  ["a sum of units", ["rollup", place.at("units"), "-o", output]],
];

/** A workbook of others that is not as it should be: the validator does look. */
const spoilt = place.write(
  "spoilt.xlsx",
  zipParts(xlsxParts([{ name: "表", values: [], cells: "<row r='1'><nonsense/></row>" }]))
);
const runs = openXmlErrors(spoilt) !== null;

const withValidator = runs ? test : test.skip;

withValidator("the validator objects to what is not as it should be", () => {
  expect(openXmlErrors(spoilt)?.length).toBeGreaterThan(0);
});

withValidator.each(commands)("%s is as the standard has it", async (_, args) => {
  rmSync(output, { force: true });
  await xxgk(...args);
  expect(openXmlErrors(output)).toEqual([]);
});

withValidator("so is 上报版", async () => {
  const copy = newXlsx();
  await makeCleanCopy(openXlsx(readFileSync(before)), wordsFor("zh-CN").cells, copy);
  expect(openXmlErrors(place.write("copy.xlsx", await copy.toBytes()))).toEqual([]);
});
