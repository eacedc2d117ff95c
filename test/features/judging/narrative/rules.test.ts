import { narrative2021 } from "../../../../src/editions/2021/narrative";
import { judgeText } from "../../../../src/features/judging/narrative/judgeText";
import type { TextRule } from "../../../../src/features/judging/narrative/TextClaim";

const figures: Readonly<Record<string, number>> = {
  "t3.r1.c7": 50,
  "t3.r3.7.c7": 50,
  "t4.r1.c2": 1,
  "t4.r1.c5": 4,
};
const lastYear: Readonly<Record<string, number>> = { "t3.r1.c7": 40, "t3.r2.c7": 0 };

/** A sentence of which the rule says that it holds, one that it objects to, and one it leaves alone. */
const examples: Readonly<Record<TextRule, readonly [string, string | null, string]>> = {
  T1: ["新收政府信息公开申请50件。", "新收政府信息公开申请51件。", "收到热线来电51件。"],
  T2: [
    "公开条目30条，其中甲类20条，乙类4条，其他6条。",
    "公开条目31条，其中甲类20条，乙类4条，其他6条。",
    "公开条目31条，其中主要是甲类20条，乙类4条。",
  ],
  T3: [
    "公开条目30条，其中甲类20条，占66.7%。",
    "公开条目30条，其中甲类20条，占76.7%。",
    "群众满意度达76.7%。",
  ],
  T4: ["新收政府信息公开申请50件，同比增长25%。", null, "访问量同比增长31%。"],
  T5: ["未发生行政诉讼。", "未发生行政复议。", "未发生行政复议被纠错。"],
  T6: ["行政诉讼均予维持。", "行政复议均获维持。", "工作均衡推进。"],
  T7: [
    "收到申请20件，答复20件。",
    "共收到申请20件，办结9件，结转下年度3件。",
    "共收到申请20件，办结9件。",
  ],
  T8: ["来件12件，其中甲类5件，乙类7件。", "来件12件，其中甲类15件。", "来件12件，附件15件。"],
};

const judge = (text: string) =>
  judgeText(text, {
    narrative: narrative2021,
    cells: (code) => figures[code] ?? 0,
    prior: (code) => lastYear[code] ?? null,
    year: 2024,
  });
const alone = (text: string) =>
  judgeText(text, { narrative: narrative2021, cells: () => null, prior: () => null, year: 2024 });
const saidBy = (rule: TextRule, text: string) =>
  (rule === "T7" ? alone : judge)(text).filter((claim) => claim.rule === rule);

describe.each(Object.entries(examples) as [TextRule, (typeof examples)["T1"]][])(
  "%s",
  (rule, [holds, contradicts, silent]) => {
    it("agrees with what is so", () => {
      // A part that is no more than its whole is told by the sum.
      const claims = rule === "T8" ? saidBy("T2", holds) : saidBy(rule, holds);
      expect(claims.map(({ outcome }) => outcome)).toContain("agree");
    });

    it("objects to what is not", () => {
      if (contradicts === null) return;
      expect(saidBy(rule, contradicts).map(({ outcome }) => outcome)).toContain("disagree");
    });

    it("leaves alone what may mean something else", () => {
      expect(saidBy(rule, silent)).toEqual([]);
    });
  }
);
