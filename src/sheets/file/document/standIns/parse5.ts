/** An element as parse5 tells of it, as far as the reading of web pages looks. */
interface TreeElement {
  readonly tagName: string;
  readonly attrs: readonly Attribute[];
  readonly childNodes: TreeNode[];
}
type TreeNode = TreeElement | { readonly value: string };
type Attribute = Pick<Attr, "name" | "value">;

interface Adapter {
  createElement(tagName: string, namespace: string | null, attrs: Attribute[]): TreeElement;
}

/**
 * What the reading of web pages asks of parse5, in its place in what is shipped to browsers: they
 * have a parser of the same standard, which runs and fetches nothing of what it is given.
 */
export function parse(html: string, { treeAdapter }: { readonly treeAdapter: Adapter }) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return { childNodes: childrenOf(page, treeAdapter) };
}

export const defaultTreeAdapter: Adapter = {
  createElement: (tagName, _, attrs) => ({ tagName, attrs, childNodes: [] }),
};

function childrenOf(parent: Node, adapter: Adapter): TreeNode[] {
  return [...parent.childNodes].flatMap((node): TreeNode[] => {
    if (node instanceof Text) return [{ value: node.data }];
    if (!(node instanceof Element)) return [];
    const attrs = [...node.attributes].map(({ name, value }) => ({ name, value }));
    const element = adapter.createElement(node.localName, node.namespaceURI, attrs);
    element.childNodes.push(...childrenOf(node, adapter));
    return [element];
  });
}
