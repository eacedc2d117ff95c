import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { FileError } from "../FileError";
import { expandCells, type SpannedCell } from "./expandCells";
import { limits } from "../limits";
import { asideOf, isUnseen } from "./inlineLooks";
import { cellValue, sourceDocument, type SourceDocument, type SourceTable } from "./SourceDocument";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What begins a line of its own. */
const block = new Set(
  "address article aside blockquote br caption center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead title tr ul".split(
    " "
  )
);

/** A web page or a piece of one as sheets. Nothing of it is run, fetched or put into a page. */
export function htmlDocument(html: string): SourceDocument {
  if (html.length > limits.document.characters)
    throw new FileError("tooLarge", `${html.length}`, "document");
  const reader = new HtmlReader();
  const page = parse(html, { scriptingEnabled: false, treeAdapter: countingAdapter() });
  reader.children(page.childNodes, 0);
  return sourceDocument(reader.prose(), reader.tables, reader.pictures);
}

/** Stops a page that grows without end while it is being parsed. */
function countingAdapter(): typeof defaultTreeAdapter {
  const end = performance.now() + limits.document.milliseconds;
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...named) => {
      nodes += 1;
      if (nodes > limits.document.nodes) throw new FileError("tooComplex", `${nodes} elements`);
      if (nodes % 512 === 0 && performance.now() > end)
        throw new FileError("tooComplex", "too slow to parse");
      return defaultTreeAdapter.createElement(...named);
    },
  };
}

class HtmlReader {
  readonly tables: SourceTable[] = [];
  pictures = 0;
  private text = "";
  private lookedAt = 0;
  /** Of the cell that is being read; null outside of tables. */
  private asides: SpannedCell["asides"][number][] | null = null;

  prose(): string[] {
    return this.linesOf(this.text);
  }

  /** What stands in many elements is looked at once for each, which may not go on without end. */
  private linesOf(text: string): string[] {
    this.lookedAt += text.length;
    if (this.lookedAt > limits.document.lookedAt) throw new FileError("tooComplex", "nested texts");
    return linesOf(text);
  }

  children(nodes: readonly Node[], depth: number) {
    if (depth > limits.document.depth) throw new FileError("tooComplex", "nested too deeply");
    for (const node of nodes) this.node(node, depth);
  }

  private node(node: Node, depth: number): void {
    if ("value" in node) this.text += node.value;
    if (!("tagName" in node) || isUnseen(node)) return;
    const is = asideOf(node);
    if (is) return this.setAside(is, node, depth);
    if (node.tagName === "img") this.pictures += 1;
    if (node.tagName === "table") return this.table(node, depth);
    const breaks = block.has(node.tagName);
    if (breaks) this.text += "\n";
    this.children(node.childNodes, depth + 1);
    if (breaks) this.text += "\n";
  }

  /** Text that is no part of what stands round it; of a line of figures, a note behind its figure. */
  private setAside(is: "raised" | "struck", element: Element, depth: number) {
    const outside = this.text;
    this.text = "";
    this.children(element.childNodes, depth + 1);
    const text = this.linesOf(this.text).join(" ");
    this.text = outside;
    if (text === "") return;
    if (this.asides) this.asides.push({ is, text });
    else if (is === "raised" && /\d$/.test(outside)) this.text += `（注${text}）`;
  }

  /**
   * A table with tables in it is most often the page's layout: what it holds beside them is read as
   * prose too.
   */
  private table(table: Element, depth: number) {
    const outside = this.text;
    const outerAsides = this.asides;
    const before = this.tables.length;
    const rows = rowsOf(table).map((row) =>
      cellsOf(row).map((cell): SpannedCell => {
        this.text = "";
        const asides: SpannedCell["asides"][number][] = (this.asides = []);
        this.children(cell.childNodes, depth + 1);
        const text = this.linesOf(this.text).join("\n");
        return {
          text: cellValue(text),
          asides,
          rowSpan: spanOf(cell, "rowspan", 1),
          columnSpan: Math.max(1, spanOf(cell, "colspan", 1)),
        };
      })
    );
    this.asides = outerAsides;
    const holdsTables = this.tables.length > before;
    if (this.tables.length >= limits.document.tables) throw new FileError("tooComplex", "tables");
    this.tables.push(expandCells(rows));
    const texts = holdsTables ? rows.flat().map(({ text }) => String(text)) : [];
    this.text = `${outside}\n${texts.join("\n")}\n`;
  }
}

function rowsOf(table: Element): Element[] {
  const rows = elements(table).flatMap((child) =>
    child.tagName === "tr"
      ? [child]
      : elements(child).filter(
          ({ tagName }) => tagName === "tr" && /^t(?:head|body|foot)$/.test(child.tagName)
        )
  );
  return rows.filter((row) => asideOf(row) === null);
}

function cellsOf(row: Element): Element[] {
  return elements(row).filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function elements({ childNodes }: Element): Element[] {
  return childNodes.filter((node): node is Element => "tagName" in node);
}

function spanOf({ attrs }: Element, name: string, otherwise: number): number {
  const value = attrs.find((attribute) => attribute.name === name)?.value ?? "";
  const span = /^\s*(\d+)/.exec(value)?.[1];
  return span === undefined ? otherwise : Math.min(Number(span), limits.document.cells);
}

/** Zero-width marks, marks of direction, soft hyphens: pages are full of them, and nobody sees them. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(unseen, "").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
