const transform = {
  // parse5 and what it needs are published as ES modules only.
  "(\\.tsx?|node_modules/(parse5|entities)/.+\\.js)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
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
    project("taskpane", {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
    }),
    project("e2e", {
      globalSetup: "<rootDir>/test/e2e/globalSetup.ts",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/setup.ts"],
    }),
  ],
};
