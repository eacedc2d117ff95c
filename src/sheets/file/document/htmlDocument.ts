import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { FileError } from "../FileError";
import { expandCells, type SpannedCell } from "./expandCells";
import { limits } from "../limits";
import {
  asideOf,
  attribute,
  isUnseen,
  mostSheets,
  withSheet,
  type ClassStyles,
} from "./inlineLooks";
import { rowsOf } from "./tableRows";
import { cellValue, sourceDocument, type SourceDocument, type SourceTable } from "./SourceDocument";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const noStyles: ClassStyles = new Map();

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
  private styles = noStyles;
  private sheets = 0;

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
    if (!("tagName" in node)) return;
    if (node.tagName === "style") this.styleSheet(node);
    if (isUnseen(node)) return;
    const is = asideOf(node, this.stylesHere());
    if (is) return this.setAside(is, node, depth);
    if (node.tagName === "img") this.pictures += 1;
    if (node.tagName === "input") this.text += typedInto(node);
    if (node.tagName === "table") return this.table(node, depth);
    const breaks = block.has(node.tagName);
    if (breaks) this.text += "\n";
    this.children(node.childNodes, depth + 1);
    if (breaks) this.text += "\n";
  }

  private styleSheet(element: Element) {
    this.sheets += 1;
    if (this.sheets <= mostSheets) this.styles = withSheet(this.styles, textOf(element));
  }

  /** Of classes only in tables: round them they tell of pages whose parts are shown in turn. */
  private stylesHere(): ClassStyles {
    return this.asides ? this.styles : noStyles;
  }

  /** Text that is no part of what stands round it; of a line of figures, a note behind its figure. */
  private setAside(is: "raised" | "struck", element: Element, depth: number) {
    const outside = this.text;
    const before = this.tables.length;
    this.text = "";
    this.children(element.childNodes, depth + 1);
    const text = this.linesOf(this.text).join(" ");
    this.text = outside;
    if (is === "struck") this.tables.length = before;
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
    const rows = rowsOf(table, this.styles).map(({ cells, below }) =>
      cells.map((cell): SpannedCell => {
        this.text = "";
        const asides: SpannedCell["asides"][number][] = (this.asides = []);
        const is = asideOf(cell, this.styles);
        if (is) this.setAside(is, cell, depth);
        else this.children(cell.childNodes, depth + 1);
        const text = this.linesOf(this.text).join("\n");
        const rowSpan = spanOf(cell, "rowspan", 1);
        return {
          text: cellValue(text),
          asides,
          rowSpan: rowSpan === 0 ? below : Math.min(rowSpan, below),
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

/** What a person would see in a field of a form. */
function typedInto(input: Element): string {
  const type = attribute(input, "type")?.toLowerCase() ?? "text";
  return /^(?:text|number|tel)$/.test(type) ? (attribute(input, "value") ?? "") : "";
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function spanOf(cell: Element, name: string, otherwise: number): number {
  const span = /^\s*(\d+)/.exec(attribute(cell, name) ?? "")?.[1];
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
