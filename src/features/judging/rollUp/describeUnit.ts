import type { RollUpWords } from "../../../words/RollUpWords";
import type { Reason, RolledUnit } from "./RolledUnit";

/** Why a unit stands as it does, in a sentence or several; "" where there is nothing to say. */
export function describeUnit({ reasons }: RolledUnit, words: RollUpWords): string {
  return reasons.map((reason) => sentence(reason, words)).join(words.list);
}

function sentence(reason: Reason, { reasons: words }: RollUpWords): string {
  switch (reason.is) {
    case "missing":
    case "byWord":
    case "vertical":
    case "sum":
    case "noYear":
    case "byFile":
    case "likeVertical":
      return words[reason.is];
    case "unlisted":
      return words.unlisted(reason.title, reason.like);
    case "otherYear":
      return words.otherYear(reason.year, reason.wanted);
    case "twice":
      return words.twice(reason.file, reason.why, reason.differ);
    case "short":
      return words.short(reason.title);
    case "fileSays":
      return words.fileSays(reason.title, reason.name);
    case "unreadable":
      return words.unreadable(reason.file, reason.message);
    case "otherForm":
      return words.otherForm(reason.edition);
    case "broughtOver":
      return words.broughtOver(reason.edition, reason.into);
    case "converted":
      return words.converted(reason.count);
  }
}
