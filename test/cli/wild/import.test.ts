import { fileKinds } from "../../fixtures/wild/files";
import { columns } from "../../fixtures/wild/variations/columns";
import { enumerators } from "../../fixtures/wild/variations/enumerators";
import { lacking } from "../../fixtures/wild/variations/lacking";
import { marks } from "../../fixtures/wild/variations/marks";
import { remarks } from "../../fixtures/wild/variations/remarks";
import { pieces } from "../../fixtures/wild/variations/pieces";
import { periods, titles } from "../../fixtures/wild/variations/titles";
import { writing } from "../../fixtures/wild/variations/writing";
import { runs } from "../../random";
import { importTrial } from "./importTrial";
import { Workplace } from "./Workplace";

const place = new Workplace();
afterAll(() => place.remove());

const groups = { columns, enumerators, lacking, marks, periods, pieces, remarks, titles, writing };

/** So many kinds of files for each variation, taken in turn so that all are met. */
const kindsEach = runs(3);

describe.each(Object.entries(groups))(
  "%s: every figure is read, or a doubt is said",
  (_, group) => {
    const trials = group.flatMap((variation, at) => {
      const kinds = Object.keys(fileKinds).filter((kind) => variation.files?.test(kind) ?? true);
      return Array.from({ length: Math.min(kindsEach, kinds.length) }, (__, n) => {
        const kind = kinds[(at * kindsEach + n * 3) % kinds.length] ?? "";
        return [kind, variation.name, variation] as const;
      });
    });
    test.each(trials)("%s: %s", async (kind, name, variation) => {
      const seed = groupsSeed(kind + name);
      expect(await importTrial(variation, kind, seed, place)).toEqual([]);
    });
  }
);

/** Other figures for each trial, the same in each run. */
const groupsSeed = (name: string) =>
  [...name].reduce((seed, each) => (seed * 31 + (each.codePointAt(0) ?? 0)) % 99_991, 7);
