const { URL } = require("node:url");
const { policy } = require("./policy");

const officeJs = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "officejs/office.js",
};

const page = ({ title, csp, head, body }) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${csp}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`;

/** What is shown until the script has drawn: a slow computer must not look like a broken one. */
const loading = (text) =>
  `<p role="status" style="margin:0;padding:24px;font:14px 'Microsoft YaHei UI','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif;color:#616161">${text}</p>`;

/**
 * The add-in's page. Office.js must be its own script, fetched from where it lives; besides it and
 * the add-in's own files nothing may be loaded and nothing may be called.
 */
const taskpanePage = (source) => {
  const url = officeJs[source];
  if (!url)
    throw new Error(`--env officejs=${source}: must be ${Object.keys(officeJs).join(", ")}`);
  const origin = url.startsWith("https:") ? ` ${new URL(url).origin}` : "";
  return page({
    title: "信息公开年报助手",
    csp: policy({
      "script-src": `'self'${origin}`,
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'none'",
    }),
    head: `<script src="${url}"></script>`,
    body: `<div id="root">${loading("正在打开…")}</div>`,
  });
};

module.exports = { taskpanePage, officeJsSources: Object.keys(officeJs) };
