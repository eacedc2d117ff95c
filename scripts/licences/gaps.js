const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
`;

/**
 * What packages leave out of themselves, by their names: the licence in package.json (`licence`) or
 * its text. The text is taken from a package of the same holder under the same licence (`like`), from
 * another file of the package (`file`), or is the licence's own wording under its author (`text`).
 */
const gaps = {
  "@microsoft/office-js": { licence: "Microsoft Office JavaScript API Library Terms" },
  "@fluentui/react-icons": { like: "@fluentui/react-utilities" },
  "@univerjs/protocol": { like: "@univerjs/core" },
  "@univerjs/telemetry": { licence: "Apache-2.0" },
  "franc-min": { like: "trigram-utils" },
  isarray: { like: "balanced-match" },
  "ot-json1": { file: "README.md" },
  "ot-text-unicode": { file: "README.md" },
  "react-remove-scroll-bar": { like: "react-remove-scroll" },
  saxes: { text: `Copyright (c) Louis-Dominique Dubeau <ldd@lddubeau.com>\n\n${isc}` },
  unicount: { file: "README.md" },
};

/** Packages that come as one file with others inside, which no bundler can see. */
const inside = { jszip: ["immediate", "lie", "pako", "readable-stream", "setimmediate"] };

module.exports = { gaps, inside };
