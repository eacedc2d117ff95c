import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const noHostGlobals = [
  "Excel",
  "Office",
  "OfficeExtension",
  "Date",
  "fetch",
  "window",
  "document",
].map((name) => ({
  name,
  message: "The engine and the editions know no host, clock, network or page (docs/adr/0002).",
}));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".tmp/**", ".cache/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/editions/**/*.ts"], rules: { "max-lines": "off" } },
  {
    // What a test takes for granted fails the test where it is not there.
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["src/engine/**/*.ts", "src/editions/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...noHostGlobals] },
  },
  {
    files: ["src/sheets/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules:
      officeAddins.rules &&
      Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
      ),
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", performance: "readonly" },
    },
  }
);
