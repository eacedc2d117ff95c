const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const at = (...parts) => path.resolve(__dirname, ...parts);
const stage = "src/stage";

/** The workbooks that the title bar offers, as one list; the stage asks for them beside its script. */
const listOf = (assets) =>
  `[${assets
    .sort((a, b) => (a.sourceFilename < b.sourceFilename ? -1 : 1))
    .map(({ data }) => data.toString())
    .join(",")}]`;

/**
 * The stage as webpack builds it: `index.html`, to be put beside the add-in's manifest and pages, and
 * all else in the folder `workbench`.
 *
 * @param common what is common to all bundles of a project: mode, output, loaders, plugins; its files
 *   must go to `workbench/`
 * @param samples a folder of workbooks to try the add-in on, `*.json` in the shape of
 *   `src/samples/Sample.ts`
 */
const workbench = (common, { samples }) => ({
  ...common,
  entry: { workbench: at(stage, "index.ts") },
  devtool: false,
  optimization: {
    splitChunks: {
      cacheGroups: {
        univer: { test: /node_modules/, chunks: "initial", name: "univer", enforce: true },
      },
    },
  },
  plugins: [
    ...common.plugins,
    new HtmlPlugin({
      filename: "index.html",
      template: at(stage, "index.html"),
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        {
          from: "*.json",
          context: samples,
          to: "workbench/samples.json",
          transformAll: listOf,
        },
      ],
    }),
  ],
});

module.exports = { workbench };
