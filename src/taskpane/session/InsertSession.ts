import { insertAnew } from "../../features/doing/insert/insertAnew";
import { insertTables, type InsertWords } from "../../features/doing/insert/insertTables";
import { sameReport, type SameReport } from "../../features/doing/insert/sameReport";
import type { Absence } from "../../features/judging/findings/Absence";
import type { Place, Sheets } from "../../sheets/Sheets";
import type { Run } from "./NotesSession";
import type { InsertWish, Question, SessionState } from "./SessionState";

/** Where the forms go: beside all that is there, or over some of it. */
interface Where {
  readonly at: Place | null;
  readonly over: SameReport["over"];
  readonly overwrite: boolean;
}

/** 插入报表: asks before the same report is there twice, and before anything filled is replaced. */
export class InsertSession {
  constructor(private readonly run: Run) {}

  insert(wish: InsertWish, words: InsertWords): Promise<void> {
    return this.run("insert", async (sheets) => {
      const at = wish.where === "selection" ? await sheets.selection() : null;
      if (wish.where === "selection" && !at)
        return { failure: { reason: "noSelection", retry: () => this.insert(wish, words) } };
      const report = sameReport(await sheets.read(), wish);
      return report
        ? { question: this.again(wish, words, at, replaceable(sheets, report)) }
        : this.insertAt(sheets, wish, words, { at, over: null, overwrite: false });
    });
  }

  /** The forms that lack something, anew, with the figures that were read. */
  anew(absent: readonly Absence[], words: InsertWords): Promise<void> {
    return this.run("insert", async (sheets) => {
      const { forms, carried, left, undo } = await insertAnew(sheets, absent, words);
      return { note: { says: "renewed", forms, carried, left, undo }, checked: null };
    });
  }

  private again(
    wish: InsertWish,
    words: InsertWords,
    at: Place | null,
    report: SameReport
  ): Question {
    const go = (where: Where) => () =>
      this.run("insert", (sheets) => this.insertAt(sheets, wish, words, where));
    const [first] = report.sheets;
    const { unit, year } = wish;
    return {
      ...{ asks: "sameReport", unit, year, report },
      goTo: () =>
        this.run("insert", async (sheets) => {
          if (first) await sheets.apply([{ do: "show", sheet: first.id }]);
          return {};
        }),
      replace: report.over && go({ at: null, over: report.over, overwrite: true }),
      agree: go({ at, over: null, overwrite: false }),
    };
  }

  private async insertAt(
    sheets: Sheets,
    wish: InsertWish,
    words: InsertWords,
    where: Where
  ): Promise<Partial<SessionState>> {
    const insertion = await insertTables(sheets, { ...wish, ...where, words });
    if (insertion.done) {
      const { places, undo, withoutPages } = insertion;
      const note = { says: "inserted", count: places.length, undo, withoutPages } as const;
      return { note, checked: null };
    }
    const { filled, sheetName, address } = insertion;
    const overwrite = { ...where, overwrite: true };
    const agree = () => this.run("insert", (again) => this.insertAt(again, wish, words, overwrite));
    return { question: { asks: "overwrite", filled, sheetName, address, agree } };
  }
}

/** Nothing is replaced in its place where sheets that are there take no new form. */
function replaceable(sheets: Sheets, report: SameReport): SameReport {
  return sheets.lacks?.includes("layOut") ? { ...report, over: null } : report;
}
