const { default: Sequencer } = require("@jest/test-sequencer");

/** Where a file takes long whatever its size: in a browser, by the built command, in a made-up window. */
const slow = ["e2e", "cli", "editions", "taskpane"];

/**
 * Long files first, so that no worker has one left at the end. Jest goes by what each took last time,
 * and where it does not know, in a fresh clone, by the size of the file.
 */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration)) return sorted;
    const rank = ({ context }) => {
      const at = slow.indexOf(context.config.displayName?.name ?? "");
      return at < 0 ? slow.length : at;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
};
