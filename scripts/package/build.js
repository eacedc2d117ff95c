const { rmSync } = require("node:fs");
const webpack = require("webpack");
const configurations = require("../../webpack.config.js");

const shipped = ["addin", "page", "cli"];

/** Builds what is shipped into a folder that holds nothing else, out of nothing but the sources. */
const build = (folder, { origin, officejs }) => {
  rmSync(folder, { recursive: true, force: true });
  const all = configurations({ origin, officejs, dist: folder }, { mode: "production" });
  const chosen = all.filter(({ name }) => shipped.includes(name));
  const compiler = webpack(chosen.map((one) => ({ ...one, cache: false })));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(resolve);
    });
  });
};

module.exports = { build };
