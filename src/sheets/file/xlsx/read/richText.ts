import type { Aside } from "../../../Sheets";
import { unescapeXml } from "../../../escapeXml";

/** What a cell of text in several looks says, without what is raised or struck out in it. */
export interface RichText {
  readonly text: string;
  readonly asides: readonly Pick<Aside, "is" | "text">[];
}

const run = /<(?:\w+:)?r>((?:(?!<(?:\w+:)?r>)[\s\S])*?)<\/(?:\w+:)?r>/g;
const runText = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>/g;
const raised = /<(?:\w+:)?vertAlign\s+val="(?:superscript|subscript)"/;
const struck = /<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/>/;
const inlineCell =
  /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]+\d+)"[^<>]*>\s*<(?:\w+:)?is>((?:(?!<(?:\w+:)?is>)[\s\S])*?)<\/(?:\w+:)?is>/g;

/**
 * Reads the runs of a shared or inline string (ECMA-376 18.4.4).
 *
 * @returns null where all of it is ordinary text
 */
export function richText(runs: string | undefined): RichText | null {
  if (runs === undefined || !(raised.test(runs) || struck.test(runs))) return null;
  const parts = [...runs.matchAll(run)].map(([, inner = ""]) => ({
    text: [...inner.matchAll(runText)].map(([, text = ""]) => unescapeXml(text)).join(""),
    is: asideOf(inner),
  }));
  return {
    text: parts.flatMap(({ text, is }) => (is === null ? [text] : [])).join(""),
    asides: parts.flatMap(({ text, is }) =>
      is === null || text.trim() === "" ? [] : [{ is, text: text.trim() }]
    ),
  };
}

/** The strings that stand in the cells of a sheet themselves, by address; the library keeps no looks of them. */
export function inlineStrings(xml: string): ReadonlyMap<string, string> {
  if (!xml.includes("inlineStr") || !(raised.test(xml) || struck.test(xml))) return new Map();
  return new Map(
    [...xml.matchAll(inlineCell)].map(([, address = "", runs = ""]) => [address, runs] as const)
  );
}

function asideOf(run: string): Aside["is"] | null {
  if (struck.test(run)) return "struck";
  return raised.test(run) ? "raised" : null;
}
