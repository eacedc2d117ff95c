const { createServer } = require("node:https");
const sirv = require("sirv");
const { headersOf } = require("./headers");

/**
 * A server over https for the files of a folder, as a host of the add-in has to answer; it does not
 * listen yet. `tls` holds key and certificate.
 */
const serveFolder = (folder, tls) =>
  createServer(
    tls,
    sirv(folder, {
      dev: true,
      etag: true,
      setHeaders: (response, file) => {
        // A folder is asked for where its page is meant.
        const name = file.endsWith("/") ? `${file}index.html` : file;
        for (const [header, value] of Object.entries(headersOf(name))) {
          response.setHeader(header, value);
        }
      },
    })
  );

module.exports = { serveFolder };
