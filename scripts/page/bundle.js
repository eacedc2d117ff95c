const path = require("node:path");
const webpack = require("webpack");
const words = require("../../src/words/zh-CN/openingPage.json");
const { OnePagePlugin } = require("./OnePagePlugin");

const name = "信息公开年报校验.html";

/** The pane over a file, as one page that opens from a disk; `common` is what all bundles share. */
const pageBundle = (common) => ({
  ...common,
  entry: { page: path.resolve(__dirname, "../../src/page/index.tsx") },
  devtool: false,
  plugins: [
    ...common.plugins,
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new OnePagePlugin({ filename: `page/${name}`, licences: "page/licences.txt", words }),
  ],
});

module.exports = { pageBundle, pageName: name };
