import { escapeXml, unescapeXml } from "../../src/sheets/escapeXml";
import { fc } from "../random";

test("what was escaped is what it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(unescapeXml(escapeXml(text))).toBe(text);
    })
  );
});

test.each([
  ["&#65;&#x42;&#X43;", "ABC"],
  ["&#x10FFFF;", "\u{10ffff}"],
  ["&#x110000;", "&#x110000;"],
  ["&#12ab;", "&#12ab;"],
  ["&nbsp;&constructor;", "&nbsp;&constructor;"],
  ["&amp;lt;", "&lt;"],
])("%s stands for %s", (escaped, text) => {
  expect(unescapeXml(escaped)).toBe(text);
});
