const { zipSync } = require("fflate");

/** As a zip has no zone, the earliest day it can name, wherever it is made. */
const always = new Date(1980, 0, 1);

/** Files by name as a zip that depends on nothing but names and bytes. */
const zipped = (files) => {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always });
};

module.exports = { zipped };
