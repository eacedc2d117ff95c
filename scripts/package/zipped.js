const { zipSync } = require("fflate");
const { earliest } = require("./sourceDate");

/** Files by name as a zip that depends on nothing but names, bytes and the one date of them all. */
const zipped = (files, date = earliest) => {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: date });
};

module.exports = { zipped };
