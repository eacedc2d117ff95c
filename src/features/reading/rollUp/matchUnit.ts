import { groupBy } from "../../../engine/groupBy";
import type { ListedUnit } from "./ListedUnit";
import { unitKey } from "./unitKey";

/** Which unit of the list a report is of, and what a person should know of how that was found. */
export type Match =
  | {
      readonly unit: ListedUnit;
      /** `short`: by part of a name; `file`: by the file's name, as no title says whose it is. */
      readonly by: "title" | "short" | "file";
      /** The file's name says another unit. */
      readonly fileSays: string | null;
    }
  /** Not certain: asked about, and not counted. */
  | { readonly unit: null; readonly like: readonly string[] };

/** Shorter names are part of too many others. */
const shortest = 3;
/** What stands before an organ's own name is the name of a place. */
export const place = /[省市县区州旗盟镇乡]$/;
const ofReport =
  /(?:19|20)\d{2}(?:年度|年(?!报))?|政府信息公开|信息公开|工作|年度报告|年报|报告|统计表|附件\d*/g;

interface Named {
  readonly key: string;
  readonly unit: ListedUnit;
}

/** Finds units by the names of a list. */
export class UnitIndex {
  private readonly named: readonly Named[];
  private readonly byKey: ReadonlyMap<string, readonly Named[]>;

  constructor(list: readonly ListedUnit[]) {
    const own = list.flatMap((unit) =>
      [unit.name, ...unit.aliases].map((name) => named(name, unit))
    );
    const keys = new Set(own.map(({ key }) => key));
    // A name of last year still stands in many a title, unless another unit has it now.
    const old = list.flatMap((unit) => unit.lastYear.map((name) => named(name, unit)));
    this.named = [...own, ...old.filter(({ key }) => !keys.has(key))];
    this.byKey = groupBy(this.named, ({ key }) => key);
  }

  /** By the unit in the title, then by the file's name. */
  match(title: string, fileName: string): Match {
    const inFile = this.inFile(fileName);
    const [titled, ...others] = title === "" ? [] : this.unitsNamed(unitKey(title));
    if (titled && others.length === 0) {
      const isExact = this.byKey.has(unitKey(title));
      const [other, ...more] = inFile.filter((unit) => unit !== titled);
      const isOther = other && more.length === 0 && !inFile.includes(titled);
      return {
        unit: titled,
        by: isExact ? "title" : "short",
        fileSays: isOther ? other.name : null,
      };
    }
    const [unit, ...more] = inFile;
    if (title === "" && unit && more.length === 0) return { unit, by: "file", fileSays: null };
    const like = titled
      ? [titled, ...others]
      : title === ""
        ? inFile
        : this.resembling(title, inFile);
    return { unit: null, like: like.map(({ name }) => name) };
  }

  /** By the whole name, or by it without the place before it: "民政局" for "某县民政局". */
  private unitsNamed(key: string): ListedUnit[] {
    const exact = unitsOf(this.byKey.get(key) ?? []);
    return exact.length > 0
      ? exact
      : unitsOf(this.inPart(key).filter(({ before }) => place.test(before)));
  }

  private inPart(key: string) {
    return this.named.flatMap((each) => {
      const [short, long] = each.key.length < key.length ? [each.key, key] : [key, each.key];
      return short.length >= shortest && long.endsWith(short)
        ? [{ ...each, before: long.slice(0, long.length - short.length) }]
        : [];
    });
  }

  /** Not certain enough to be counted: what a title may mean, or else its file's name. */
  private resembling(title: string, inFile: readonly ListedUnit[]): readonly ListedUnit[] {
    const like = unitsOf(this.inPart(unitKey(title)));
    return like.length > 0 ? like : inFile;
  }

  /** The units that a file's name, or a part of it, names. */
  private inFile(fileName: string): ListedUnit[] {
    const whole = nameInFile(fileName);
    const parts = [whole, ...whole.split(/[\d\s._\-—、()]+/)]
      .map(unitKey)
      .filter((key) => key !== "");
    return unitsOf(parts.flatMap((key) => this.unitsNamed(key).map((unit) => ({ unit }))));
  }
}

/** What a file's name says beside the year and the kind of report; all of it where it says no more. */
export function nameInFile(fileName: string): string {
  const whole = fileName.normalize("NFKC").replace(/\.[^.]*$/, "");
  const name = whole
    .replace(/\s+/g, " ")
    .replace(ofReport, "")
    .replace(/^[\d\s._\-—、()]+|[\s._\-—、]+$/g, "");
  return name || whole;
}

function named(name: string, unit: ListedUnit): Named {
  return { key: unitKey(name), unit };
}

function unitsOf(found: readonly { readonly unit: ListedUnit }[]): ListedUnit[] {
  return [...new Set(found.map(({ unit }) => unit))];
}
