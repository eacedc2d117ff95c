/**
 * The one arrow of dependencies (docs/adr/0002): each folder of src, and all that it may import.
 * A folder that is not listed may import nothing.
 */
const mayImport = {
  engine: [],
  editions: ["engine"],
  words: [],
  sheets: [],
  features: ["engine", "editions", "sheets", "words"],
  taskpane: ["features", "editions", "engine", "sheets", "words"],
  functions: ["engine", "editions"],
  commands: ["features", "taskpane", "sheets", "words"],
  page: ["taskpane", "features", "editions", "engine", "sheets", "words"],
  cli: ["features", "editions", "engine", "sheets", "words"],
};

/**
 * The storeys of src/features, each on the ones before it: what is read from a workbook, what is
 * judged of it, what is drawn into a sheet, and what the faces let a person do.
 */
const storeys = ["workbook", "reading", "judging", "drawing", "doing"];

const stairs = storeys.map((storey, at) => ({
  name: `storey-${storey}`,
  severity: "error",
  comment: `src/features/${storey} stands on ${storeys.slice(0, at).join(", ") || "no other storey"} and on nothing above it. Move the line up, or what it needs down (docs/adr/0145).`,
  from: { path: `^src/features/${storey}/` },
  to: { path: "^src/features/", pathNot: `^src/features/(${storeys.slice(0, at + 1).join("|")})/` },
}));

/** In the order of their years: an edition may build on the one before it, and on what all share. */
const editions = ["2014", "2019", "2021"];

const successors = ["shared", ...editions].map((edition, at) => ({
  name: `edition-${edition}`,
  severity: "error",
  comment:
    "An edition may build on those it succeeds; what several share is in src/editions/shared.",
  from: { path: `^src/editions/${edition}/` },
  to: {
    path: `^src/editions/(${editions.slice(at).join("|") || "none"})/`,
    pathNot: `^src/editions/${edition}/`,
  },
}));

const entries = "^src/(taskpane/index\\.tsx|commands/commands\\.ts|page/openDoor\\.ts)$";

const arrow = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `arrow-${folder}`,
  severity: "error",
  comment: `src/${folder} may import ${allowed.join(", ") || "no other folder"} and nothing else of src. Move the line to where it belongs (CONTRIBUTING.md, “Where does this line go?”).`,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

export default {
  forbidden: [
    ...arrow,
    ...stairs,
    {
      name: "every-feature-has-a-storey",
      severity: "error",
      comment: `A file of src/features lies in one of its storeys: ${storeys.join(", ")}.`,
      from: {},
      to: { path: "^src/features/", pathNot: `^src/features/(${storeys.join("|")})/` },
    },
    {
      name: "no-rings-of-folders",
      severity: "error",
      comment:
        "Two folders that import each other are one folder, or one file lies in the wrong one.",
      scope: "folder",
      from: { pathNot: "^workbench/" },
      to: { circular: true },
    },
    {
      name: "no-rings",
      severity: "error",
      comment:
        "Two files that import each other are one file or three: find what both need and give it a file.",
      from: {},
      to: { circular: true },
    },
    {
      name: "the-inside-has-no-packages",
      severity: "error",
      comment:
        "Engine, editions, words and the port are plain TypeScript: no package, no part of node.",
      from: { path: "^src/(engine|editions|functions|words|sheets/[^/]+\\.ts$)" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "core"] },
    },
    {
      name: "features-know-no-place",
      severity: "error",
      comment:
        "A feature works over the port; which workbook it is, the face's entry file decides.",
      from: { path: "^src/(features|taskpane|commands|page)/", pathNot: entries },
      to: { path: "^src/sheets/[^/]+/" },
    },
    {
      name: "features-know-no-face",
      severity: "error",
      comment:
        "Features are used by the pane, the ribbon and the command line: no React, no Fluent UI.",
      from: { path: "^src/(features|sheets)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "the-command-knows-no-face",
      severity: "error",
      comment: "The command line has no pages: no React, no Fluent UI.",
      from: { path: "^src/cli/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "the-port-knows-no-adapter",
      severity: "error",
      comment: "src/sheets/*.ts is the port: the adapters look up to it, not the other way round.",
      from: { path: "^src/sheets/[^/]+\\.ts$" },
      to: { path: "^src/sheets/[^/]+/" },
    },
    {
      name: "adapters-stand-alone",
      severity: "error",
      comment:
        "One adapter never imports another, save the workbook in memory, which has no place of its own to be at odds with.",
      from: { path: "^src/sheets/([^/]+)/" },
      to: { path: "^src/sheets/[^/]+/", pathNot: "^src/sheets/($1|memory)/" },
    },
    {
      name: "files-are-opened-in-one-place",
      severity: "error",
      comment:
        "What a file from outside may do is limited where it is opened (docs/adr/0010): in src/sheets/file. The workbench has files of its own.",
      from: { pathNot: "^(src/sheets/file|workbench/(src/files|test))/" },
      to: { path: "node_modules/(@e965/xlsx|fflate|saxes)/" },
    },
    {
      name: "one-door-for-zips",
      severity: "error",
      comment:
        "A zip is opened by src/sheets/file/zip, which believes none of its sizes (docs/adr/0141).",
      from: { path: "^src/", pathNot: "^src/sheets/file/zip/" },
      to: { path: "node_modules/fflate/" },
    },
    {
      name: "files-need-no-node",
      severity: "error",
      comment: "The pane opens last year's file with the same code: no part of node.",
      from: { path: "^src/sheets/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "the-command-works-over-files",
      severity: "error",
      comment: "The command line has files, and no Excel.",
      from: { path: "^src/cli/" },
      to: { path: "^src/sheets/excel/" },
    },
    {
      name: "the-page-works-over-files",
      severity: "error",
      comment: "The page has files, and no Excel.",
      from: { path: "^src/page/" },
      to: { path: "^src/sheets/excel/" },
    },
    ...successors,
    {
      name: "the-workbench-knows-no-addin",
      severity: "error",
      comment: "The workbench runs any add-in: of this one it has the manifest, in the browser.",
      from: { path: "^workbench/" },
      to: { path: "^(src|test|scripts)/" },
    },
    {
      name: "the-product-needs-no-workbench",
      severity: "error",
      comment: "The workbench plays Excel in trials and tests; the product knows only Excel.",
      from: { path: "^src/" },
      to: { path: "^workbench/|node_modules/(@univerjs|excel-workbench)/" },
    },
    {
      name: "nothing-imports-the-tests",
      severity: "error",
      comment: "The product stands without its tests.",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
