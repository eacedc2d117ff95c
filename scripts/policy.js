/** A Content-Security-Policy as one line: what is not named is forbidden. */
const policy = (rules) =>
  Object.entries({
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    ...rules,
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

module.exports = { policy };
