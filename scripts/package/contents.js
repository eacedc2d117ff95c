const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { pageName } = require("../page/bundle");

const root = path.join(__dirname, "../..");

/** Every file below a folder: its path with forward slashes, whatever the system, and its bytes. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)];
    });

const under = (prefix, files) => files.map(([name, bytes]) => [`${prefix}/${name}`, bytes]);
const ours = (name, from = name) => [name, readFileSync(path.join(root, from))];
const moved = (built, from, to) => [to, built.get(from)];

/**
 * What is handed to whoever installs the add-in, out of a build with the parts `addin`, `page` and `cli`:
 * `site` is what a host serves, and holds all that the manifest names.
 */
const contentsOf = (dist) => {
  const built = new Map(filesIn(dist));
  const site = [...built].filter(([name]) => !/^(?:cli|page)\//.test(name));
  return new Map([
    ...under("site", [...site, ours("web.config", "deploy/web.config")]),
    moved(built, "manifest.xml", "manifest.xml"),
    moved(built, "manifest-trial.xml", "manifest-trial.xml"),
    moved(built, `page/${pageName}`, pageName),
    moved(built, "cli/xxgk.js", "xxgk/xxgk.js"),
    moved(built, "cli/licences.txt", "xxgk/licences.txt"),
    ours("nginx.conf", "deploy/nginx.conf"),
    ours("deploy.md", "docs/deploy.md"),
    ours("excel-checklist.md", "docs/excel-checklist.md"),
    ours("LICENSE"),
  ]);
};

module.exports = { contentsOf };
