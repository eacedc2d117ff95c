import { runs } from "../../random";
import { Dice } from "../../editions/consistent/dice";
import { figuresOf, makeReport } from "../../fixtures/wild/makeReport";
import { wildEditions } from "../../fixtures/wild/plainFigures";
import { sheetsOf } from "../../fixtures/wild/sheetsOf";
import { slips } from "../../fixtures/wild/slips";
import { suggestionTrial } from "./suggestionTrial";
import { Workplace } from "./Workplace";

const place = new Workplace();
afterAll(() => place.remove());

const reports = runs(12);

test.each(wildEditions)(
  "%s with 1 to 4 slips: when a suggestion is taken, as much is left as was said",
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
