const swc = (options) => ["@swc/jest", { ...options, jsc: { target: "es2022", ...options.jsc } }];

const transform = {
  // parse5 and what it needs are published as ES modules only.
  "(\\.tsx?|node_modules/(parse5|entities)/.+\\.js)$": swc({
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  }),
};

/**
 * Fluent's one entry loads all its components and 17 MB of icons, for each test file anew and longer
 * than most of them run: here it loads what is asked for, and icons have no drawings.
 */
const fluentAsNeeded = {
  moduleNameMapper: {
    "^@fluentui/react-components$":
      "<rootDir>/node_modules/@fluentui/react-components/lib/index.js",
    "^@fluentui/react-icons$": "<rootDir>/test/taskpane/plainIcons.js",
  },
  transform: {
    ...transform,
    "react-components/lib/index\\.js$": swc({ module: { type: "commonjs", lazy: true } }),
  },
  transformIgnorePatterns: [
    "node_modules/(?!(parse5|entities|@fluentui/react-components/lib/index\\.js))",
  ],
};

const project = (name, extra, folder = `test/${name}`) => ({
  displayName: name,
  testMatch: [`<rootDir>/${folder}/**/*.test.ts?(x)`],
  testEnvironment: "node",
  transform,
  transformIgnorePatterns: ["node_modules/(?!(parse5|entities)/)"],
  ...extra,
});

/** One project per kind of ground the tests stand on; each mirrors a folder of src, or is the workbench. */
module.exports = {
  // The tests share their processors with each other, and on some machines with more.
  testTimeout: 30_000,
  // Jest leaves one processor idle, which of two is half.
  maxWorkers: "100%",
  // What a test file leaves behind in its worker is not worth collecting.
  workerIdleMemoryLimit: "1.5GB",
  testSequencer: "<rootDir>/scripts/slowestFirst.js",
  reporters: ["default", "<rootDir>/scripts/tally.js"],
  projects: [
    ...[
      "cli",
      "deploy",
      "editions",
      "engine",
      "features",
      "functions",
      "manifest",
      "sheets",
      "words",
    ].map((name) => project(name)),
    // Office.js and the host run in a window that the tests make themselves.
    project("workbench", {}, "workbench/test"),
    project("page", { testEnvironment: "jsdom" }),
    project("taskpane", {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
      ...fluentAsNeeded,
    }),
    project("e2e", {
      globalSetup: "<rootDir>/test/e2e/globalSetup.ts",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/setup.ts"],
    }),
  ],
};
