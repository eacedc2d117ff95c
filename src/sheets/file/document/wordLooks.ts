import { replaceSpans } from "./replaceSpans";

/** An element of WordprocessingML that is on: <w:vanish/> or <w:vanish w:val="1"/>. */
const on = (name: string) => new RegExp(`<w:${name}(?:\\s+w:val="(?:1|true|on)")?\\s*/>`);
const hidden = [on("dstrike"), on("vanish"), on("webHidden")];
const raised = /<w:vertAlign\s+w:val="(superscript|subscript)"\s*\/>/;
/** Three points or more over the line, in half points: a mark that was raised by hand. */
const raisedByHand = /<w:position\s+w:val="(?:[6-9]|\d{2,})"\s*\/>/;
const looks = /<w:rPr>(?:(?!<w:rPr>)[\s\S])*?<\/w:rPr>/g;
const struck = "<w:strike/>";

const strike = on("strike");
const change = /<w:rPrChange\b[^<>]*(?<!\/)>/g;
const plainRun = /<w:r(?:\s[^<>]*)?><w:t(?:\s[^<>]*)?>([^<]*)<\/w:t><\/w:r>/g;
/** Characters that no XML may hold, for the ends of a run. */
const [from, to] = ["\u0001", "\u0002"];

/**
 * A document with the looks that matter alone, said in what mammoth knows: hidden text, text struck
 * out twice, and deletions that are still tracked are struck out; the looks of character styles stand
 * in the runs themselves. Runs that look alike are then one, since mammoth takes its time for each.
 *
 * @param styles word/styles.xml; "" where there is none
 */
export function withPlainLooks(document: string, styles: string): string {
  const ofStyles = looksOfStyles(styles);
  const withoutChanges = replaceSpans(document, change, "</w:rPrChange>", () => "");
  const plain = deletionsStruck(withoutChanges).replace(looks, (block) => {
    // Of a paragraph's own mark: whether it goes on in the next one.
    if (/<w:(?:ins|del)\b/.test(block)) return block;
    const style = /<w:rStyle\s+w:val="([^"<]*)"/.exec(block)?.[1];
    const kept = [
      strike.test(block) || hidden.some((look) => look.test(block)) ? struck : "",
      raisedIn(block),
      ofStyles.get(style ?? "") ?? "",
    ].join("");
    return kept === "" ? "" : `<w:rPr>${kept}</w:rPr>`;
  });
  return runsJoined(plain);
}

function raisedIn(block: string): string {
  const byHand = raisedByHand.test(block) ? '<w:vertAlign w:val="superscript"/>' : "";
  return raised.exec(block)?.[0] ?? byHand;
}

function runsJoined(document: string): string {
  return document
    .replace(plainRun, `${from}$1${to}`)
    .replace(new RegExp(`${to}\\s*${from}`, "g"), "")
    .replaceAll(from, '<w:r><w:t xml:space="preserve">')
    .replaceAll(to, "</w:t></w:r>");
}

/** What the character styles of a document do to the text that has them. */
function looksOfStyles(styles: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  replaceSpans(styles, /<w:style\b[^<>]*(?<!\/)>/g, "</w:style>", (block) => {
    const id = /\bw:styleId="([^"]*)"/.exec(block)?.[1];
    const isStruck = [...hidden, strike].some((look) => look.test(block));
    const added = (isStruck ? struck : "") + raisedIn(block);
    if (id !== undefined && /\bw:type="character"/.test(block) && added !== "")
      found.set(id, added);
    return block;
  });
  return found;
}

const deletions = ["del", "moveFrom"] as const;

function deletionsStruck(document: string): string {
  return deletions.reduce(
    (text, name) =>
      replaceSpans(text, new RegExp(`<w:${name}\\s[^<>]*(?<!/)>`, "g"), `</w:${name}>`, (span) =>
        span
          .slice(span.indexOf(">") + 1, -`</w:${name}>`.length)
          .replace(/<w:r(?=[\s>])[^<>]*>/g, (run) => `${run}<w:rPr>${struck}</w:rPr>`)
          .replace(/<(\/?)w:delText\b/g, "<$1w:t")
      ),
    document
  );
}
