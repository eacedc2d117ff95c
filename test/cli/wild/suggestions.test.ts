import { Dice } from "../../editions/consistent/dice";
import { figuresOf, makeReport } from "../../fixtures/wild/makeReport";
import { sheetsOf } from "../../fixtures/wild/sheetsOf";
import { slips } from "../../fixtures/wild/slips";
import { suggestionTrial } from "./suggestionTrial";
import { Workplace } from "./Workplace";

const place = new Workplace();
afterAll(() => place.remove());

const reports = 16;

test.each(["2019", "2021"] as const)(
  "%s with 1 to 4 slips: a suggestion that is taken mends what it was to mend, and breaks nothing",
  async (edition) => {
    const troubles: string[] = [];
    let suggestions = 0;
    for (let seed = 1; seed <= reports; seed += 1) {
      const report = makeReport(edition, seed);
      const codes = Object.keys(figuresOf(report)).filter((code) => !code.startsWith("t2"));
      const broken = slips(codes, 1 + (seed % 4), new Dice(seed))(report);
      const tried = await suggestionTrial(sheetsOf(broken, "each"), place);
      suggestions += tried.suggestions;
      troubles.push(...tried.troubles.map((trouble) => `seed ${seed}: ${trouble}`));
    }
    expect(troubles).toEqual([]);
    expect(suggestions).toBeGreaterThan(reports / 4);
  }
);
