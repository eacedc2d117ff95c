const line = `\n${"-".repeat(72)}\n\n`;

/** A line by which an author claims a work, in a text that many share. */
const isClaim = (text) => /^\s*(?:copyright|\(c\)|©)/i.test(text);

/** Some packages of a family name themselves above a text that they share. */
const unnamed = (text) => text.replace(/^@[\w-]+\/[\w-]+\s*$/gm, "").trim();

/** Words alone: authors break lines, and head texts, as they like. */
const wordsOf = (text) =>
  text
    .replace(/^\s*#*\s*(?:the )?(?:mit|isc) licen[cs]e(?: \(mit\))?\s*$/gim, "")
    .replace(/[\s"'“”*#]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * Notices (scripts/licences) with every text once, below all the packages that it is of, each with
 * its authors' claims.
 */
const together = (notices) => {
  const texts = new Map();
  for (const notice of notices.split(line)) {
    const [, head, text] = /^(.*\n.*)\n\n([\s\S]*)$/.exec(notice) ?? [null, notice, ""];
    const lines = text.split("\n");
    const body = unnamed(lines.filter((each) => !isClaim(each)).join("\n"));
    const known = texts.get(wordsOf(body)) ?? { body, packages: [] };
    const claims = lines.filter(isClaim).map((each) => `  ${each.trim()}`);
    known.packages.push([head.replace("\n", " · "), ...claims].join("\n"));
    texts.set(wordsOf(body), known);
  }
  return [...texts.values()]
    .map(({ body, packages }) => `${packages.join("\n")}\n\n${body}\n`)
    .join(line);
};

module.exports = { together };
