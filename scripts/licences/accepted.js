/**
 * The licences under which code may be shipped, as packages name them; any other fails the build.
 * All of them let the code be passed on with its notice, and none reaches over to the code around it.
 */
const accepted = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  // Fonts, of the workbench alone.
  "OFL-1.1",
  "(MIT AND Zlib)",
  // Taken under MIT.
  "(MIT OR GPL-3.0-or-later)",
  // Unmodified copies of Office.js inside an add-in are allowed by it (docs/deploy.md).
  "Microsoft Office JavaScript API Library Terms",
]);

module.exports = { accepted };
