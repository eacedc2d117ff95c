type TokenKind =
  "space" | "text" | "error" | "reference" | "number" | "name" | "operator" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const ERROR = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`;

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", new RegExp(`(?:${SHEET})?${ERROR}`, "uy")],
  ["reference", new RegExp(String.raw`(?:${SHEET})?(?:${AREA})(?![\p{L}\p{N}_.(!])`, "uy")],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>(),%{};:@#]/uy],
  ["unknown", /[\s\S]/uy],
];

/** A formula without its "="; the tokens' texts add up to the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "unknown", text: formula.slice(position, position + 1) };
}
