const { Compilation, sources } = require("webpack");
const { standalonePage } = require("./standalonePage");
const { together } = require("./together");

/** Puts the one script of the bundle, and the notices beside it, into one page, and leaves only that. */
class OnePagePlugin {
  constructor({ filename, licences, words }) {
    this.filename = filename;
    this.licences = licences;
    this.words = words;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OnePagePlugin", (compilation) => {
      // The notices are gathered at the stage before.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "OnePagePlugin", stage }, (assets) => {
        const names = Object.keys(assets).filter((name) => name.endsWith(".js"));
        if (names.length !== 1) throw new Error(`one script is wanted, not ${names.join(", ")}`);
        const textOf = (name) => compilation.getAsset(name).source.source().toString();
        const page = standalonePage({
          script: textOf(names[0]),
          licences: together(textOf(this.licences)),
          words: this.words,
        });
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        // The policy holds for these bytes, and for no others.
        compilation.emitAsset(this.filename, new sources.RawSource(page), { minimized: true });
      });
    });
  }
}

module.exports = { OnePagePlugin };
