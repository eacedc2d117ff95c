import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import * as standIn from "../../src/sheets/file/document/standIns/parse5";

type Node = Pick<DefaultTreeAdapterTypes.ChildNode, never> & object;

/** What the reading of web pages looks at, as text. */
function outline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ("value" in node) return JSON.stringify(node.value);
      if (!("tagName" in node)) return "";
      const { tagName, attrs, childNodes } = node as DefaultTreeAdapterTypes.Element;
      const said = attrs.map(({ name, value }) => ` ${name}=${value}`).join("");
      return `<${tagName}${said}>${outline(childNodes)}</>`;
    })
    .join("");
}

test.each([
  "<table><tr><td rowspan=2 CLASS='x'>一<td>2</table>",
  "文<p>字<table><caption>表</caption><tr><th>项<tr><td><table><tr><td>内</table></table>尾",
  "<div style='display:none'>&nbsp;&#12288;&lt;1&gt;</div><!-- 注 --><br/><INPUT value=3>",
  "<noscript><b>x</b></noscript><script>document.title='改'</script><style>.a{}</style>",
  "<svg viewBox='0 0 1 1'><foreignObject><p>x</p></foreignObject></svg><sup>1",
  "<html><head><title>某局</title></head><body><td>没有表</td></body></html>",
  "",
])("the browser's parser makes the same tree of %s", (html) => {
  const read = standIn.parse(html, { treeAdapter: standIn.defaultTreeAdapter });
  const expected = parse(html, { scriptingEnabled: false, treeAdapter: defaultTreeAdapter });
  expect(outline(read.childNodes)).toBe(outline(expected.childNodes));
});

test("a page that grows without end is stopped by whoever makes the elements", () => {
  let made = 0;
  const treeAdapter = {
    createElement: (...named: Parameters<typeof standIn.defaultTreeAdapter.createElement>) => {
      made += 1;
      if (made > 100) throw new RangeError("too many");
      return standIn.defaultTreeAdapter.createElement(...named);
    },
  };
  expect(() => standIn.parse("<b>".repeat(200), { treeAdapter })).toThrow("too many");
});
