const utils = "../../node_modules/@fluentui/react-icons/lib-cjs/utils";
const { default: bundleIcon } = require(`${utils}/bundleIcon`);
const constants = require(`${utils}/constants`);
const { createFluentIcon } = require(`${utils}/createFluentIcon`);

/** Fluent's icons, each of Fluent's own making but with nothing drawn in it. */
const known = { ...constants, bundleIcon };

module.exports = new Proxy(known, {
  get: (_, name) => (known[name] ??= createFluentIcon(name, "1em", [])),
});
