import { readdirSync } from "node:fs";
import path from "node:path";
import { classes } from "../../src/host/model/classes";
import { officeInJsdom, type OfficeInJsdom } from "../../src/testing";

interface ClientObject extends OfficeExtension.ClientObject {
  load(names: string): unknown;
}

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** How to come by an object of each class that Office.js knows and the host emulates. */
const REACH: Readonly<
  Record<string, (context: Excel.RequestContext) => OfficeExtension.ClientObject>
> = {
  Workbook: ({ workbook }) => workbook,
  Application: ({ application }) => application,
  Runtime: ({ runtime }) => runtime,
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  Worksheet: sheet,
  WorksheetProtection: (context) => sheet(context).protection,
  WorksheetFreezePanes: (context) => sheet(context).freezePanes,
  PageLayout: (context) => sheet(context).pageLayout,
  HeaderFooterGroup: (context) => sheet(context).pageLayout.headersFooters,
  HeaderFooter: (context) => sheet(context).pageLayout.headersFooters.firstPage,
  Range: cell,
  RangeAreas: areas,
  RangeCollection: (context) => areas(context).areas,
  RangeFormat: (context) => cell(context).format,
  RangeFill: (context) => cell(context).format.fill,
  RangeFont: (context) => cell(context).format.font,
  RangeBorderCollection: (context) => cell(context).format.borders,
  RangeBorder: (context) => cell(context).format.borders.getItem("EdgeTop"),
  FormatProtection: (context) => cell(context).format.protection,
  ChartCollection: (context) => sheet(context).charts,
  Chart: (context) => sheet(context).charts.getItemAt(0),
  ChartTitle: (context) => sheet(context).charts.getItemAt(0).title,
  ChartLegend: (context) => sheet(context).charts.getItemAt(0).legend,
  ConditionalFormatCollection: (context) => cell(context).conditionalFormats,
  ConditionalFormat: mark,
  CustomConditionalFormat: (context) => mark(context).custom,
  ConditionalFormatRule: (context) => mark(context).custom.rule,
  ConditionalRangeFormat: (context) => mark(context).custom.format,
  ConditionalRangeFill: (context) => mark(context).custom.format.fill,
  ConditionalRangeFont: (context) => mark(context).custom.format.font,
  DataValidation: (context) => cell(context).dataValidation,
  NamedItemCollection: ({ workbook }) => workbook.names,
  NamedItem: ({ workbook }) => workbook.names.getItem("name"),
  SettingCollection: ({ workbook }) => workbook.settings,
  Setting: ({ workbook }) => workbook.settings.getItem("key"),
  CustomXmlPartCollection: ({ workbook }) => workbook.customXmlParts,
  CustomXmlPartScopedCollection: ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:a"),
  CustomXmlPart: ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:a").getOnlyItem(),
};

function sheet({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem("Sheet1");
}

function cell(context: Excel.RequestContext): Excel.Range {
  return sheet(context).getRange("A1");
}

function areas(context: Excel.RequestContext): Excel.RangeAreas {
  return sheet(context).getRanges("A1,C3");
}

function mark(context: Excel.RequestContext): Excel.ConditionalFormat {
  return cell(context).conditionalFormats.getItemAt(0);
}

/** Classes of services and of the page around the workbook, which are not in the Excel namespace. */
const SERVICES = [
  "ActionService",
  "AddinInternalService",
  "AppRuntimePersistenceService",
  "AppRuntimeService",
  "CustomFunctions",
  "DynamicRibbon",
  "RibbonControl",
  "WacWorkbook",
];

jest.setTimeout(60_000);
let office: OfficeInJsdom;
beforeAll(async () => {
  office = await officeInJsdom({ requirementSets: { ExcelApi: "1.15" } });
  await office.Excel.run(async (context) => {
    context.workbook.names.add("name", cell(context));
    context.workbook.settings.add("key", 1);
    sheet(context).charts.add("ColumnClustered", cell(context));
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    const format = cell(context).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    await context.sync();
  });
});
afterAll(() => {
  office.close();
});

/** Loads properties; the host's answer is the error's message, or nothing. */
async function load(className: string, properties: readonly string[]): Promise<string> {
  const reach = REACH[className];
  if (!reach) throw new Error(`no way to a ${className} is known`);
  if (properties.length === 0) return "";
  const context = new office.Excel.RequestContext();
  (reach(context) as ClientObject).load(properties.join(","));
  return context.sync().then(
    () => "",
    (error: unknown) => (error as Error).message
  );
}

async function sorted(className: string): Promise<{ yes: string[]; no: string[] }> {
  const table = classes[className as keyof typeof classes];
  const prototype = (office.Excel as unknown as Record<string, { prototype: Prototype }>)[className]
    ?.prototype;
  const names = [
    ...(prototype?._scalarPropertyNames ?? []),
    ...(prototype?._navigationPropertyNames ?? []),
  ];
  const known = { ...table.properties, ...table.children };
  const yes = names.filter((name) => Object.hasOwn(known, name));
  const no = names.filter((name) => !Object.hasOwn(known, name));
  expect(await load(className, yes)).not.toContain("does not emulate");
  for (const name of no) {
    expect([className, await load(className, [name])]).toEqual([
      className,
      expect.stringMatching(new RegExp(`does not emulate \\w+\\.${name}$`)),
    ]);
  }
  return { yes, no };
}

// The snapshot is the list of what is emulated; whoever adds something sees it grow.
test("each property of each class is emulated, or fails loudly by its name", async () => {
  const report: string[] = [];
  for (const className of Object.keys(REACH)) {
    const { yes, no } = await sorted(className);
    report.push(`${className}: ${yes.join(" ") || "–"}`, `    not: ${no.join(" ") || "–"}`);
  }
  expect(report.join("\n")).toMatchSnapshot();
});

test("every class is reached by this test, and every file of the model holds one", () => {
  expect(Object.keys(classes).sort()).toEqual([...Object.keys(REACH), ...SERVICES].sort());
  const folder = path.resolve(__dirname, "../../src/host/model");
  const files = readdirSync(folder).map((name) => name.replace(".ts", ""));
  expect(files).toEqual(expect.arrayContaining(Object.keys(classes)));
});
