const { Compilation, WebpackError, sources } = require("webpack");
const { folderOf, noticesOf, packageFolder } = require("./notices");

/**
 * Writes the notices of every package that went into the bundle beside it; the build fails where one
 * may not be shipped. `also` names packages that are shipped without being bundled.
 */
class LicencesPlugin {
  constructor({ filename, also = [] }) {
    this.filename = filename;
    this.also = also;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        // What webpack adds to every bundle is its own.
        const also = ["webpack", ...this.also].map((name) => folderOf(name, compiler.context));
        const { text, complaints } = noticesOf([...bundled(compilation), ...also]);
        compilation.emitAsset(this.filename, new sources.RawSource(text));
        compilation.errors.push(...complaints.map((each) => new WebpackError(each)));
      });
    });
  }
}

/** The folders of the packages whose modules are left after what is not used was dropped. */
const bundled = ({ chunks, chunkGraph }) => {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  const files = modules
    .flatMap((module) => [...(module.modules ?? [module])])
    .map((module) => module.nameForCondition());
  const folders = files.map((file) => file && packageFolder(file)).filter(Boolean);
  return [...new Set(folders)];
};

module.exports = { LicencesPlugin };
