import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asPublished, tallies, type Tally } from "./measure";
import { isDense, manyTallies, type ManyTally } from "./measureMany";

const sound = asPublished.filter(({ found }) => found.status === "consistent");
const broken = asPublished.filter(({ found }) => found.status !== "consistent");

type Language = "zh" | "en";

function rate(part: number, whole: number): string {
  if (part === 0) return "0";
  if (part * 1000 < whole) return "<0.1%";
  // Rounded down: what is not all must not read as 100.
  return part === whole ? "100%" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`;
}

function line(tally: Tally, language: Language): string {
  const { trials, detected, only, among, listed, missed, wrong, none } = tally;
  const shares = [detected, only, among, listed, none, missed, wrong].map((part) =>
    rate(part, trials)
  );
  return `| ${[tally[language], trials, ...shares].join(" | ")} |`;
}

function table(head: readonly string[], lines: readonly string[]): string {
  return [`| ${head.join(" | ")} |`, `| --- |${" ---: |".repeat(head.length - 1)}`, ...lines].join(
    "\n"
  );
}

const verdicts = {
  located: { zh: "唯一解释", en: "only explanation" },
  ambiguous: { zh: "多种可能", en: "several explanations" },
  notLocated: { zh: "无法定位", en: "not located" },
  consistent: { zh: "勾稽相符", en: "agrees" },
};

function brokenLine({ report, found }: (typeof asPublished)[number], language: Language): string {
  const verdict = verdicts[found.status][language];
  return `| ${[`${report.unit} ${report.year}`, verdict, found.size, found.count].join(" | ")} |`;
}

const dense = sound.map(({ report }) => report).filter(isDense);

function manyLine(tally: ManyTally, language: Language): string {
  const { pattern, times, trials, milliseconds } = tally;
  const { only, among, other, gaveUp, wrong, wrongBefore, certain, certainRight } = tally;
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  const shares = [only, among, other, gaveUp, wrongBefore, wrong].map((part) => rate(part, trials));
  const sure = certain === 0 ? "–" : rate(certainRight, certain);
  const time = `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
  return `| ${[`${pattern[language]} ×${times}`, trials, ...shares, sure, time].join(" | ")} |`;
}

function page(results: readonly Tally[], many: readonly ManyTally[]): string {
  const manyLines = (language: Language) => many.map((tally) => manyLine(tally, language));
  const lines = (language: Language) => results.map((tally) => line(tally, language));
  const published = (language: Language) => broken.map((each) => brokenLine(each, language));
  return `# 表三错格定位：实测

由 \`npm run localisation\` 生成，不要手改；随机数种子固定，除用时外，重跑结果逐字相同。

**怎么测的。** ${asPublished.length} 份公开的年度报告的表三（2019、2021 两版，数字和出处见 \`test/engine/locate/fixtures/reports.json\`），其中 ${sound.length} 份勾稽相符。在这 ${sound.length} 份里放进已知的错误，看能不能找回原数。一格的错误逐格全试；两格、三格的每份随机 100 次。

**列的意思。** 查出：至少一条勾稽关系不成立。唯一且对：只有一种最少格数的改法，并且改回了原数。多解含真：有几种同样少的改法，真的在其中；前 8：真的在列出的前 8 种里。无法定位：没有查出改法。未含真：找到的改法里没有真的（用更少的格、或别的格也说得通）；其中唯一却错：只给了一种，而且是错的。

${table(["错法", "次数", "查出", "唯一且对", "多解含真", "前 8", "无法定位", "未含真", "唯一却错"], lines("zh"))}

**同时填错很多处。** ${dense.length} 份有 20 个以上非零数字的报告，每份每种错法 12 次；×n 是犯 n 次这样的错，一次可以错两格以上。未含真：给出的改法里没有真的；查不完：到上限为止没有答案，只说至少错几格。唯一却错（前）：只看最少格数时，唯一的改法是错的；（后）：把“两格填反”“填错后加进本行总计”各算一处错，也说得通的一起列出之后。确定的格对：说“可以确定”的格里，改回原数的。用时是本机毫秒：中位 / 95% / 最长。

${table(["错法", "次数", "唯一且对", "多解含真", "未含真", "查不完", "唯一却错（前）", "唯一却错（后）", "确定的格对", "毫秒"], manyLines("zh"))}

**误报。** ${sound.length} 份勾稽相符的报告，提出疑点的 ${sound.filter(({ found }) => found.suspects.length > 0).length} 份。

**公开时就不相符的 ${broken.length} 份**（真值不知道，只能看说法）：

${table(["报告", "说法", "格数", "改法数"], published("zh"))}

“唯一解释”说的是算术：改动格数最少的改法只有一种。错的数连同总计一起错、或者填反的地方多时，最少的改法不一定是真的，见上面两表。零多的表容易定位：别的改法常要把 0 改成负数，已经排除；数字填得满的大表，多解会比上表多。所以只列出来，由填表人核对原始台账后采用。

---

# Locating wrong cells in 表三: measured

Made by \`npm run localisation\`; do not edit. The seed is fixed: but for the times, two runs give the same bytes.

**How.** 表三 of ${asPublished.length} published annual reports, editions 2019 and 2021 (figures and sources: \`test/engine/locate/fixtures/reports.json\`); ${sound.length} of them agree. Known errors are put into those ${sound.length} and the original figures are to be found again. Errors of one cell: every cell. Of two and three cells: 100 random trials a report.

**Columns.** Detected: at least one balance is broken. Only and right: there is one smallest set of changes, and it restores the figures. Among several: several sets are as small, the true one among them; first 8: it is among the eight that are listed. Not located: no set was found. Missed: solutions, but not the true one (fewer cells, or others, explain as much); of those, only but wrong: a single solution, and not the true one.

${table(["error", "trials", "detected", "only and right", "among several", "first 8", "not located", "missed", "only but wrong"], lines("en"))}

**Many mistakes at once.** ${dense.length} reports with twenty figures or more that are not zero, 12 trials of each kind; ×n: the mistake was made n times, each of them in one cell or several. Missed: explanations, but not the true one. Gave up: no answer within the limit but how many cells are wrong at least. Only but wrong, before: the one explanation of fewest cells is not the truth; after: with two figures swapped, or a wrong one added up into its row's total, counted as one mistake and shown as well. Certain and right: of the cells that are called certain. Milliseconds on this machine: median / 95 % / longest.

${table(["mistake", "trials", "only and right", "among several", "missed", "gave up", "only but wrong, before", "after", "certain and right", "ms"], manyLines("en"))}

**False alarms.** Of ${sound.length} reports that agree, ${sound.filter(({ found }) => found.suspects.length > 0).length} were given suspects.

**The ${broken.length} that were published broken** (their true figures are not known):

${table(["report", "verdict", "cells", "solutions"], published("en"))}

“The only explanation” is a statement of arithmetic: no other set of changes is as small. When totals went wrong along with a part, or many figures were swapped, the smallest set need not be the true one: see both tables. Zeros help: most other sets would need a cell below zero, which is ruled out; a table with few zeros has more ambiguity than this one shows. So it is shown, and the clerk decides with her records at hand.
`;
}

writeFileSync(join(__dirname, "../../docs/localisation.md"), page(tallies(), manyTallies(dense)));
