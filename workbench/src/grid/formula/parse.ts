import { parseReference, type Reference } from "../address";
import { tokenize, type Token } from "./tokens";

export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type Node =
  | { readonly type: "constant"; readonly value: number | string | boolean | null }
  | { readonly type: "error"; readonly code: string }
  | { readonly type: "reference"; readonly reference: Reference }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: "minus" | "percent"; readonly operand: Node }
  | { readonly type: "array"; readonly rows: readonly (readonly Node[])[] }
  /** Well formed, and more than the stage can calculate. */
  | { readonly type: "beyond"; readonly what: string; readonly parts: readonly Node[] }
  | {
      readonly type: "binary";
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    };

/** From the loosest to the tightest binding. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** A formula without its "="; null when it is no formula. */
export function parseFormula(text: string): Node | null {
  const parser = new Parser(tokenize(text).filter((token) => token.kind !== "space"));
  try {
    return parser.all();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  all(): Node {
    const node = this.binary(0);
    if (this.position < this.tokens.length) throw new SyntaxError("more than a formula");
    return node;
  }

  private binary(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((text) => this.take(text));
      if (!operator) return left;
      left = { type: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Node {
    if (this.take("-")) return { type: "minus", operand: this.unary() };
    if (this.take("+")) return this.unary();
    let node = this.joined();
    while (this.take("%")) node = { type: "percent", operand: node };
    return node;
  }

  /** References may be joined to others: A1#, A1:INDEX(…), and with a blank between them. */
  private joined(): Node {
    let node = this.primary();
    for (;;) {
      if (this.take("#")) node = { type: "beyond", what: "spilled ranges", parts: [node] };
      else if (this.take(":"))
        node = { type: "beyond", what: "ranges of results", parts: [node, this.primary()] };
      else if (isReference(node) && this.startsReference())
        node = { type: "beyond", what: "intersections", parts: [node, this.primary()] };
      else return node;
    }
  }

  private startsReference(): boolean {
    const kind = this.tokens[this.position]?.kind;
    return kind === "reference" || kind === "name";
  }

  private primary(): Node {
    if (this.take("(")) return this.bracketed();
    if (this.take("{")) return this.array();
    if (this.take("@")) return this.primary();
    const token = this.tokens[this.position++];
    switch (token?.kind) {
      case "number":
        return { type: "constant", value: Number(token.text) };
      case "text":
        return { type: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { type: "error", code: token.text.slice(token.text.indexOf("#")) };
      case "reference":
        return referenceNode(token.text);
      case "name":
        return this.named(token.text);
      default:
        throw new SyntaxError("a value is missing");
    }
  }

  private bracketed(): Node {
    const parts = [this.binary(0)];
    while (this.take(",")) parts.push(this.binary(0));
    this.need(")");
    const [first, ...others] = parts;
    if (first && others.length === 0) return first;
    if (!parts.every(isReference)) throw new SyntaxError("only references are united");
    return { type: "beyond", what: "unions", parts };
  }

  /** {1,2;3,4}: constants only, and rows of one length. */
  private array(): Node {
    const rows: Node[][] = [[this.constant()]];
    while (!this.take("}")) {
      if (this.take(";")) rows.push([this.constant()]);
      else {
        this.need(",");
        rows.at(-1)?.push(this.constant());
      }
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new SyntaxError("ragged array");
    return { type: "array", rows };
  }

  private constant(): Node {
    const sign = this.take("-") ? -1 : 1;
    const node = this.primary();
    if (node.type === "error") return node;
    if (node.type !== "constant") throw new SyntaxError("arrays hold constants");
    return typeof node.value === "number" ? { ...node, value: sign * node.value } : node;
  }

  private named(name: string): Node {
    if (this.take("(")) return { type: "call", name: name.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(name)) {
      return { type: "constant", value: name.toLowerCase() === "true" };
    }
    return { type: "name", name };
  }

  private args(): Node[] {
    const args: Node[] = [];
    if (this.take(")")) return args;
    for (;;) {
      const next = this.tokens[this.position]?.text;
      const missing = next === "," || next === ")";
      args.push(missing ? { type: "constant", value: null } : this.binary(0));
      if (this.take(")")) return args;
      this.need(",");
    }
  }

  private take(text: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== "operator" || token.text !== text) return false;
    this.position += 1;
    return true;
  }

  private need(text: string): void {
    if (!this.take(text)) throw new SyntaxError(`"${text}" is missing`);
  }
}

function isReference({ type }: Node): boolean {
  return type === "reference" || type === "name" || type === "call" || type === "beyond";
}

function referenceNode(text: string): Node {
  const reference = parseReference(text);
  return reference ? { type: "reference", reference } : { type: "error", code: "#REF!" };
}
