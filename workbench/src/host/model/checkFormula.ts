import { ARITY } from "../../grid/formula/arity";
import { parseFormula, type Node } from "../../grid/formula/parse";
import { invalidArgument } from "../batch/HostError";
import { withinLimit } from "./withinLimit";

/** Throws for a formula that Excel would not let into a cell. */
export function checkFormula(formula: string): void {
  withinLimit("formula", formula);
  const node = parseFormula(formula.replace(/^=/, ""));
  if (!node) throw invalidArgument(`"${formula}" is no formula`);
  checkNode(node, 0);
}

/** As for a cell; arrays and joined references have no place in a conditional format besides. */
export function checkConditionFormula(formula: string): void {
  checkFormula(formula);
  const node = parseFormula(formula.replace(/^=/, ""));
  if (node && everyNode(node).some(({ type }) => type === "array" || type === "beyond")) {
    throw invalidArgument("a conditional format takes no arrays, unions and intersections");
  }
}

function checkNode(node: Node, depth: number): void {
  if (node.type === "constant" && typeof node.value === "string") {
    withinLimit("textInFormula", node.value);
  }
  const inCall = node.type === "call" ? depth + 1 : depth;
  withinLimit("nestedCalls", inCall);
  if (node.type === "call") checkArguments(node.name, node.args.length);
  for (const part of partsOf(node)) checkNode(part, inCall);
}

function checkArguments(name: string, count: number): void {
  withinLimit("callArguments", count);
  const [least, most] = (Object.hasOwn(ARITY, name) ? ARITY[name] : undefined) ?? [0, Infinity];
  if (count < least || count > most) throw invalidArgument(`${name} with ${count} arguments`);
}

function everyNode(node: Node): Node[] {
  return [node, ...partsOf(node).flatMap(everyNode)];
}

function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case "call":
      return node.args;
    case "minus":
    case "percent":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "beyond":
      return node.parts;
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}
