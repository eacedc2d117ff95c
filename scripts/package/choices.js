const { parseArgs } = require("node:util");
const { officeJsSources } = require("../pages");

const usage = `用法 / usage: npm run package -- --origin https://主机[/路径] [--officejs ${officeJsSources.join("|")}] [--out 文件夹]`;

/** Where the add-in will live and where it gets Office.js from; throws a sentence that says what is wrong. */
const choicesOf = (args) => {
  const { values } = parseArgs({
    args,
    options: {
      origin: { type: "string" },
      officejs: { type: "string", default: "cdn" },
      out: { type: "string", default: "dist/package" },
    },
  });
  if (!values.origin) throw new Error(`缺少 --origin。\n${usage}`);
  if (!/^https:\/\/[^/?#\s"<>&]+(\/[^?#\s"<>&]*)?$/.test(values.origin)) {
    throw new Error(
      `--origin ${values.origin}：要以 https:// 开头，后面是主机名，可带路径。\n${usage}`
    );
  }
  if (!officeJsSources.includes(values.officejs)) {
    throw new Error(
      `--officejs ${values.officejs}：只能是 ${officeJsSources.join("、")}。\n${usage}`
    );
  }
  return { ...values, origin: values.origin.replace(/\/+$/, "") };
};

module.exports = { choicesOf };
