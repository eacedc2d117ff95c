const { execFileSync } = require("node:child_process");

/** The earliest day that a zip can name. */
const earliest = new Date(1980, 0, 1);

/** A zip names no zone: the parts of the time in UTC, as if they were local, are the same everywhere. */
const withoutZone = (date) =>
  new Date(
    ...[date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()],
    ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  );

/**
 * When the sources were last committed. Hosts tell by date and size whether a file has changed: with
 * one date for all releases, a page whose length stays the same would never be fetched again.
 */
const sourceDate = (folder) => {
  try {
    const seconds = execFileSync("git", ["log", "-1", "--format=%ct"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return withoutZone(new Date(Number(seconds) * 1000));
  } catch {
    // Sources that were handed on without their history.
    return earliest;
  }
};

module.exports = { earliest, sourceDate, withoutZone };
