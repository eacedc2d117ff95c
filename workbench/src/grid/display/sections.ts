/** The parts of a number format for positive, negative, zero and text, without colors. */
export function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const [part] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (part === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + bracket(part));
  }
  return sections;
}

/** "[Red]" shows nothing, "[$¥-804]" its currency; "[h]" is for dates to read. */
function bracket(part: string): string {
  if (!part.startsWith("[") || /^\[[hms]+\]$/i.test(part)) return part;
  const currency = /^\[\$([^-\]]*)/.exec(part)?.[1];
  return currency ? `"${currency}"` : "";
}

/** Same length, so that positions stay. */
export function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*./g, (text) => " ".repeat(text.length));
}

/** What the format itself shows: "_" leaves a blank, "*" fills, which no text shows. */
export function literal(section: string): string {
  return section.replace(/"([^"]*)"|\\(.)|(_.)|(\*.)/g, (_, quoted, escaped, blank) =>
    blank === undefined ? String(quoted ?? escaped ?? "") : " "
  );
}
