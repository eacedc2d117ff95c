const { projects } = require("../../jest.config");

/** Not among the other tests: it needs nginx, which `npm run test:nginx` looks for first. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === "e2e"),
  rootDir: "../..",
  displayName: "nginx",
  testMatch: ["<rootDir>/test/nginx/*.test.ts"],
  globalSetup: "<rootDir>/test/nginx/globalSetup.ts",
};
