const { transformFileSync } = require("@swc/core");

/**
 * Lets `require` read the project's TypeScript, for scripts that run the product's own code outside
 * of a bundle. Types are stripped, not checked: that is what `npm run types` is for.
 */
require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    swcrc: false,
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, file);
};
