import { narratives } from "../../../../src/editions/narratives";
import { editions } from "../../../../src/editions";
import { judgeText } from "../../../../src/features/judging/narrative/judgeText";
import { cellsOf } from "../../../../src/features/judging/narrative/measures";

const marked = /【(\d+)】/;

/** Cells that make the first reading come to a value: its first cell holds it, all others nil. */
const cellsFor = (measure: string, value: number) => (code: string) =>
  code === cellsOf(measure)[0]?.code ? value : 0;

describe.each(narratives.map((narrative) => [narrative.edition, narrative] as const))(
  "%s",
  (edition, narrative) => {
    it.each(narrative.wordings.map((wording) => [wording.id, wording] as const))(
      "reads %s in its example, and nothing where the table says otherwise and the words are open",
      (_, { example, readings, firm }) => {
        const value = Number(marked.exec(example)?.[1]);
        const text = example.replace(marked, "$1");
        const at = example.indexOf("【");
        const outcomeWith = (cell: number) =>
          judgeText(text, {
            narrative,
            cells: cellsFor(readings[0] ?? "", cell),
            prior: () => null,
            year: 2024,
          }).find((claim) => claim.at === at)?.outcome;
        expect(outcomeWith(value)).toBe("agree");
        // A word that stands in scope needs a number before it that agrees: its cells are nil here.
        expect(outcomeWith(value + 1)).toBe(firm === "alone" ? "disagree" : "silent");
      }
    );

    it.each(narrative.none.map((none) => [none.id, none] as const))(
      "reads that there were no %s",
      (_, { example, measure }) => {
        const outcomeWith = (cell: number) =>
          judgeText(example, {
            narrative,
            cells: cellsFor(measure, cell),
            prior: () => null,
            year: 2024,
          }).find(({ relation }) => relation === "none")?.outcome;
        expect(outcomeWith(0)).toBe("agree");
        expect(outcomeWith(2)).toBe("disagree");
      }
    );

    it.each(narrative.every.map((every) => [every.id, every] as const))(
      "reads that all were %s",
      (_, { example, same, firm }) => {
        const [measure = "", other] = same[0] ?? [];
        const outcomeWith = (differs: number) =>
          judgeText(example, {
            narrative,
            cells: (code) =>
              other === undefined || code === cellsOf(measure)[0]?.code
                ? 3 + differs
                : code === cellsOf(other)[0]?.code
                  ? 3
                  : 0,
            prior: () => null,
            year: 2024,
          }).find(({ relation }) => relation === "all")?.outcome;
        expect(outcomeWith(other === undefined ? -3 : 0)).toBe("agree");
        // Without 未 it may mean a part of them: nothing is said.
        expect(outcomeWith(1)).toBe(firm ? "disagree" : undefined);
      }
    );

    it("names cells that its form has", () => {
      const form = editions.find(({ id }) => id === edition);
      const codes = new Set(
        form?.tables.flatMap(({ id, rows, columns }) =>
          rows
            .filter(({ role }) => role === "data")
            .flatMap((row) => columns.map((column) => `${id}.${row.key}.${column.key}`))
        )
      );
      const measures = [
        ...narrative.wordings.flatMap(({ readings }) => readings),
        ...narrative.none.map(({ measure }) => measure),
        ...narrative.every.flatMap(({ same }) => same.flat()),
        ...narrative.wholes,
        ...narrative.growing,
      ];
      expect(measures.flatMap(cellsOf).filter(({ code }) => !codes.has(code))).toEqual([]);
    });
  }
);
