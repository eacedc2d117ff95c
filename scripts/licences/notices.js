const { readdirSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { accepted } = require("./accepted");
const { gaps, inside } = require("./gaps");

/** The folder of the package that a file belongs to; null for our own. */
const packageFolder = (file) => {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return null;
  return parts.slice(0, at + (parts[at + 1].startsWith("@") ? 3 : 2)).join(path.sep);
};

/** The folder of a package as seen from another folder. */
const folderOf = (name, from) => {
  const places = createRequire(path.join(from, "package.json")).resolve.paths(name);
  const folders = places.map((place) => path.join(place, name));
  const found = folders.find((folder) => readdirSafe(folder).includes("package.json"));
  if (!found) throw new Error(`${name} is not installed`);
  return found;
};

const readdirSafe = (folder) => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

const textsIn = (folder) =>
  readdirSafe(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim())
    .join("\n\n");

const textOf = (folder, { like, file, text }) => {
  if (text) return text.trim();
  if (file) return readFileSync(path.join(folder, file), "utf8").trim();
  return textsIn(like ? folderOf(like, folder) : folder);
};

const readPackage = (folder) => {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8")
  );
  const gap = gaps[name] ?? {};
  return { name, version, licence: gap.licence ?? license, text: textOf(folder, gap) };
};

const complaint = ({ name, licence, text }) => {
  if (!accepted.has(licence)) {
    return `${name}: the licence ${licence ?? "(none)"} is not in scripts/licences/accepted.js`;
  }
  return text === "" ? `${name}: no text of its licence; see scripts/licences/gaps.js` : null;
};

const withInside = (folder) => [
  folder,
  ...(inside[path.basename(folder)] ?? []).map((name) => folderOf(name, folder)),
];

/** Names, versions and licences with their texts, always in the same order. */
const render = (packages) =>
  packages
    .map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text}\n`)
    .join(`\n${"-".repeat(72)}\n\n`)
    .replaceAll("\r\n", "\n");

/** The notices of the packages in these folders as one text, and what must not be shipped so. */
const noticesOf = (folders) => {
  const packages = new Map(
    folders.flatMap(withInside).map((folder) => {
      const one = readPackage(folder);
      return [`${one.name} ${one.version}`, one];
    })
  );
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return {
    text: render(sorted),
    complaints: sorted.map(complaint).filter((each) => each !== null),
  };
};

module.exports = { folderOf, noticesOf, packageFolder };
