const line = `\n${"-".repeat(72)}\n\n`;

/** Notices (scripts/licences) with every text once, below all the packages that it is of. */
const together = (notices) => {
  const packages = new Map();
  for (const notice of notices.split(line)) {
    const [, head, text] = /^(.*\n.*)\n\n([\s\S]*)$/.exec(notice) ?? [null, notice, ""];
    const named = head.replace("\n", " · ");
    packages.set(text, [...(packages.get(text) ?? []), named]);
  }
  return [...packages].map(([text, names]) => `${names.join("\n")}\n\n${text}`).join(line);
};

module.exports = { together };
