import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
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

// What a browser's method returns is `void` to the compiler and may be a promise to React.
const handedToReact = [
  "CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression[expression=true]",
  "CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression > BlockStatement > ReturnStatement > :matches(CallExpression, ChainExpression)",
  "JSXAttribute[name.name='ref'] > JSXExpressionContainer > ArrowFunctionExpression[expression=true]",
].map((selector) => ({
  selector,
  message:
    "React calls what an effect or a ref returns: give it braces, and return nothing or the clean-up, written out or by name.",
}));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".tmp/**", ".cache/**"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A count in a sentence is what a template is for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Chinese text is cut into characters on purpose, and has no emoji put together of several.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // What was caught is handed on as it is.
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      // The enums belong to Office and Univer, whose texts and numbers come from outside.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // `onClick={() => setOpen(true)}`, `if (done) return close()`: nobody takes what they return. React does: see below.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ["src/{taskpane,page}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      "no-restricted-syntax": ["error", ...handedToReact],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/{*,src/**/*}.ts"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/{taskpane,page}/**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/editions/**/*.ts"], rules: { "max-lines": "off" } },
  {
    // What a test takes for granted fails the test where it is not there.
    files: ["test/**/*.{ts,tsx}", "workbench/test/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "fast-check", message: "random.ts hands it out with the seed." }],
          patterns: [
            {
              group: ["**/workbench/*"],
              message: "workbench/index.ts hands out what tests may have of the workbench.",
            },
          ],
        },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
      // Letters to draw from are written as one text.
      "@typescript-eslint/no-misused-spread": "off",
      // A stand-in for something slow may answer at once.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["test/random.ts", "workbench/test/random.ts"],
    rules: { "no-restricted-imports": "off" },
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
