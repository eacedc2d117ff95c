const path = require("node:path");

/**
 * What a host of the add-in answers with. `deploy/` says the same to nginx and to IIS, and their
 * tests hold them against this file.
 */

/** Excel on the web fetches functions.json and the icons from a page of its own (docs/excel-hosting.md). */
const everywhere = {
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
};

/** Everything the site holds, by the ending of its name. */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/** A name with a fingerprint never changes its content; whatever else is asked for anew each time. */
const fingerprinted = /\.[0-9a-f]{8}\.(js|woff2)$/;

/** The headers of a file, by its path on the host. */
const headersOf = (file) => ({
  ...everywhere,
  "Cache-Control": fingerprinted.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
  "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
});

module.exports = { everywhere, headersOf };
