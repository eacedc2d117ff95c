const { createHash } = require("node:crypto");
const { policy } = require("../policy");

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The end of a script would end it also inside one of its texts. */
const inScript = (text) => text.replace(/<(?=\/script|!--)/gi, "\\x3C");

/** Styles are put in by scripts, rule by rule, into elements that are blank as far as a policy sees. */
const blank = hashOf("");

/**
 * The sentence stands there until the page's own script has begun, in whatever browser: one that is
 * too old stops at the first word of that script that it does not know, and goes on with the next.
 * ECMAScript 3, for Internet Explorer.
 */
const lookAgain =
  'document.getElementById("opening").style.display="none";' +
  'if(!window.xxgkBegun)document.getElementById("tooOld").style.display="block";';

/** One page that holds all it needs, fetches nothing and may fetch nothing. */
const standalonePage = ({ script, licences, words }) => {
  const main = inScript(script);
  const looks =
    "body{margin:0;color:#242424;background:#fff;font:14px/1.6 'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif}" +
    ".notYet{margin:0;padding:24px}#tooOld{display:none}";
  const csp = policy({
    "script-src": `${hashOf(main)} ${hashOf(lookAgain)}`,
    "style-src": `${hashOf(looks)} ${blank}`,
    "img-src": "data: blob:",
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${words.title}</title>
<style>${looks}</style>
</head>
<body>
<p id="opening" class="notYet">${words.opening}</p>
<p id="tooOld" class="notYet">${words.tooOld}</p>
<noscript><p class="notYet">${words.noScript}</p></noscript>
<div id="root"></div>
<script type="text/plain" id="licences">${licences.replace(/<(?=\/script|!--)/gi, "&lt;")}</script>
<script>${main}</script>
<script>${lookAgain}</script>
</body>
</html>
`;
};

module.exports = { standalonePage };
