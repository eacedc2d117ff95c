const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { LicencesPlugin } = require("./scripts/licences/LicencesPlugin");
const { pageBundle } = require("./scripts/page/bundle");
const { taskpanePage } = require("./scripts/pages");
const { everywhere } = require("./scripts/site/headers");
const { trialManifest } = require("./scripts/site/trialManifest");
const { workbench: stage } = require("./workbench/bundle");

const at = (...parts) => path.resolve(__dirname, ...parts);
const officeJs = at("node_modules/@microsoft/office-js/dist");
const localOrigin = "https://localhost:3000";

/**
 * What Chromium 83 and Firefox 78 read, of 2020: browsers and WPS of government computers are that
 * old (docs/adr/0190).
 */
const language = "es2020";

/** What is in the place of packages for documents, 0.4 of a megabyte. */
const standIn = (name) => at("src/sheets/file/document/standIns", name);
const everywhereInstead = {
  jszip$: standIn("jszip.ts"),
  xmlbuilder$: standIn("xmlbuilder.ts"),
};
const inBrowsers = {
  ...everywhereInstead,
  parse5$: standIn("parse5.ts"),
  "@xmldom/xmldom$": standIn("xmldom.ts"),
  "@xmldom/xmldom/lib/dom$": standIn("xmldom.ts"),
};

/** Packages are published in the words of today's browsers. */
const compiledPackages = {
  test: /\.m?js$/,
  include: /node_modules/,
  loader: "swc-loader",
  options: {
    isModule: "unknown",
    jsc: { parser: { syntax: "ecmascript" }, target: language },
  },
};

const forBrowsers = { packages: [compiledPackages], alias: inBrowsers };

/**
 * What every bundle of this project has in common; `name` is also its folder in dist, `also` names
 * packages that are copied beside it.
 */
const bundle = (
  name,
  mode,
  dist,
  { also = [], packages = [], alias = everywhereInstead } = {}
) => ({
  name,
  mode,
  target: ["web", language],
  output: {
    path: at(dist),
    // The manifest names the functions' script, so its name must not change with its content.
    filename: ({ chunk }) =>
      `${name}/${chunk.name === "functions" ? "[name]" : "[name].[contenthash:8]"}.js`,
    chunkFilename: `${name}/[name].[contenthash:8].js`,
    assetModuleFilename: `${name}/[name].[contenthash:8][ext]`,
    publicPath: "",
    // The bundles share dist: each clears away only what it wrote itself.
    clean: { keep: (file) => !file.startsWith(`${name}/`) },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"], alias },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: language,
          },
        },
      },
      ...packages,
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.woff2$/, type: "asset/resource" },
    ],
  },
  // One for each output folder: two builds at once must not write the same.
  cache: {
    type: "filesystem",
    cacheDirectory: at(".cache/webpack"),
    name: `${name}-${mode}-${path.basename(dist)}`,
    // What was built under other settings is not used again.
    version: Object.keys(alias).join(),
    buildDependencies: { config: [at("webpack.config.js")] },
  },
  plugins: [new LicencesPlugin({ filename: `${name}/licences.txt`, also })],
  infrastructureLogging: { level: "error" },
  performance: false,
  stats: "errors-warnings",
});

/**
 * The add-in: pane and ribbon commands on one page in one runtime. Which Office.js the page names
 * changes the page alone, never a byte of the bundle.
 */
const addin = (mode, { officejs, origin, dist }) => {
  const copied = officejs === "self" ? ["@microsoft/office-js"] : [];
  const common = bundle("addin", mode, dist, { ...forBrowsers, also: copied });
  return {
    ...common,
    entry: {
      commands: at("src/commands/commands.ts"),
      functions: at("src/functions/functions.ts"),
      taskpane: at("src/taskpane/index.tsx"),
    },
    // A map would be half of what is deployed, and is of use to nobody there.
    devtool: mode === "production" ? false : "source-map",
    // Without it pane and commands would each have a copy of every module, and so of all state.
    optimization: { runtimeChunk: "single" },
    plugins: [
      ...common.plugins,
      new HtmlPlugin({
        filename: "taskpane.html",
        templateContent: taskpanePage(officejs),
        // The pane comes last: it tells Office that the page is ready, and the ribbon may be pressed then.
        chunks: ["commands", "functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/words/zh-CN/functions.json", to: "functions.json" },
          { from: "src/words/en-US/functions.json", to: "functions.en-US.json" },
          ...["manifest.xml", "shortcuts.json"].map((from) => ({
            from,
            transform: (text) => text.toString().replaceAll(localOrigin, origin),
          })),
          {
            from: "manifest.xml",
            to: "manifest-trial.xml",
            transform: (text) => trialManifest(text.toString().replaceAll(localOrigin, origin)),
          },
          ...(officejs === "self" ? officeJsCopies() : []),
        ],
      }),
    ],
    devServer: devServer(),
  };
};

/**
 * Microsoft's files, unmodified: what Office.js asks for on Windows, on Mac, on the web and outside
 * Excel. Not `telemetry/oteljs_agave.js`, which it asks for where the host allows logging: it goes on
 * without (docs/excel-hosting.md).
 */
const officeJsCopies = () =>
  [
    "office.js",
    "excel-web-16.00.js",
    "excel-win32-16.01.js",
    "excel-mac-16.00.js",
    "o15apptofilemappingtable.js",
    "zh-cn/office_strings.js",
    "zh-tw/office_strings.js",
    "en-us/office_strings.js",
  ].map((file) => ({
    from: path.join(officeJs, file),
    to: `officejs/${file}`,
    info: { minimized: true },
  }));

/** Office trusts the certificate that Microsoft's tool installs, and no other that we could make. */
const withOfficeCertificate = async ([first, ...rest]) => {
  const { ca, key, cert } = await require("office-addin-dev-certs").getHttpsServerOptions();
  const server = { type: "https", options: { ca, key, cert } };
  return [{ ...first, devServer: { ...first.devServer, server } }, ...rest];
};

/** No client in the page and no overlay: the bundle under development is the bundle that ships. */
const devServer = () => ({
  server: "https",
  port: Number(process.env.PORT ?? process.env.npm_package_config_dev_server_port ?? 3000),
  headers: everywhere,
  static: false,
  client: false,
  hot: false,
  liveReload: false,
});

/** The stand-in for Excel, with published reports to try the add-in on. */
const workbench = (mode, { dist }) =>
  stage(bundle("workbench", mode, dist), { samples: at("samples") });

/** The pane without Excel: one page, that opens from a disk. */
const page = (mode, { dist }) => pageBundle(bundle("page", mode, dist, forBrowsers));

/** The command line: one file, for Node and without packages, which its threads run too. */
const cli = (mode, { dist }) => {
  const common = bundle("cli", mode, dist);
  return {
    ...common,
    target: "node20",
    entry: { xxgk: at("src/cli/index.ts") },
    output: { ...common.output, filename: "cli/[name].js" },
    // The command starts its threads from its own file.
    node: { __filename: false },
    devtool: false,
    // Nobody downloads it, and packing takes three quarters of the build.
    optimization: { minimize: false },
    plugins: [
      ...common.plugins,
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /xxgk/ }),
    ],
  };
};

/**
 * `--env officejs=cdn|21vianet|self` (where the add-in's page gets Office.js from; self for the dev
 * server, else cdn), `--env origin=https://…` (where the add-in will live, for the manifest),
 * `--env dist=…` (another output folder), `--env certificate=office` (for the dev server: one that
 * Office trusts; installs it the first time).
 */
module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  const choices = {
    officejs: env.officejs ?? (env.WEBPACK_SERVE ? "self" : "cdn"),
    origin: env.origin ?? localOrigin,
    dist: env.dist ?? "dist",
  };
  const served = [addin(mode, choices), workbench(mode, choices)];
  if (!env.WEBPACK_SERVE) return [...served, page(mode, choices), cli(mode, choices)];
  return env.certificate === "office" ? withOfficeCertificate(served) : served;
};
