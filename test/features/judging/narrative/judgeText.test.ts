import { narratives } from "../../../../src/editions/narratives";
import { judgeText } from "../../../../src/features/judging/narrative/judgeText";

const [narrative2021] = narratives;
if (!narrative2021) throw new Error("no grammar");
const narrative = narrative2021;

const figures: Readonly<Record<string, number>> = {
  "t3.r1.c7": 86,
  "t3.r1.c1": 80,
  "t3.r2.c7": 3,
  "t3.r3.1.c7": 40,
  "t3.r3.2.c7": 6,
  "t3.r3.4.1.c7": 38,
  "t3.r3.7.c7": 84,
  "t3.r4.c7": 5,
  "t4.r1.c5": 4,
};
const lastYear: Readonly<Record<string, number>> = {
  "t3.r1.c7": 80,
  "t3.r2.c7": 0,
  "t3.r3.7.c7": 77,
};

const judge = (text: string) =>
  judgeText(text, {
    narrative,
    cells: (code) => figures[code] ?? 0,
    prior: (code) => lastYear[code] ?? 0,
    year: 2024,
  });
const outcomes = (text: string) =>
  judge(text).map(({ at, end, outcome }) => `${text.slice(at, end)} ${outcome}`);

it("lets any reading pass, and names them all where none holds", () => {
  expect(outcomes("全年共收到申请89件。")).toEqual(["89件 agree"]);
  expect(outcomes("全年共收到政府信息公开申请90件。")).toEqual(["90件 disagree"]);
  expect(judge("全年共收到政府信息公开申请90件。")[0]?.readings).toEqual([
    { measure: "t3.r1.c7", value: 86, holds: false },
    { measure: "t3.r1.c7 + t3.r2.c7", value: 89, holds: false },
    { measure: "t3.r3.7.c7", value: 84, holds: false },
  ]);
});

it("holds a result against the table only where the total before it agrees", () => {
  expect(outcomes("办结申请84件，其中予以公开41件。")).toEqual(["84件 agree", "41件 disagree"]);
  expect(outcomes("印发文件84件，其中不予公开41件。")).toEqual(["84件 silent", "41件 silent"]);
});

it("says nothing of another year, another channel or a round figure", () => {
  expect(outcomes("2023年共收到政府信息公开申请70件。")).toEqual(["70件 silent"]);
  expect(outcomes("办结县长信箱信件1200件。")).toEqual(["1200件 silent"]);
  expect(outcomes("共收到政府信息公开申请100余件。")).toEqual(["100余件 agree"]);
});

it("adds up parts, with those of a part in brackets left out", () => {
  expect(
    outcomes("公开信息30条，其中政策类12条（含解读5条），人事类8条，其他类10条。").map((each) =>
      each.split(" ").at(-1)
    )
  ).toEqual(["agree", "agree", "silent", "agree", "agree"]);
  expect(outcomes("公开信息31条，其中政策类12条，人事类8条，其他类10条。")).toContain(
    "31条 disagree"
  );
  expect(outcomes("公开信息31条，其中主要是政策类12条，人事类8条，其他类10条。")).not.toContain(
    "31条 disagree"
  );
});

it("reads shares within half a unit of the last digit, or cut off behind it", () => {
  const shares = (percent: string) =>
    outcomes(`办结申请84件，其中予以公开40件，占${percent}。`).at(-1);
  expect(shares("47.62%")).toBe("47.62% agree");
  expect(shares("47.61%")).toBe("47.61% agree");
  expect(shares("48.61%")).toBe("48.61% disagree");
});

it("reads growth against last year", () => {
  expect(outcomes("共收到申请86件，同比增长7.5%。")).toEqual(["86件 agree", "7.5% agree"]);
  expect(outcomes("共收到申请86件，同比下降7.5%。")).toEqual(["86件 agree", "7.5% silent"]);
});

it("holds 未 against figures, unless something narrows it", () => {
  expect(outcomes("本年度未发生行政复议。")).toEqual(["未发生行政复议 disagree"]);
  expect(outcomes("未发生行政复议被纠错。")).toEqual([]);
  expect(outcomes("未收到该申请人的补正申请。")).toEqual([]);
});

/** Time of the processor, which other work on the machine does not add to. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  judge(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

// Four times as much text costs sixteen times as much where time grows with the square.
it.each([
  ["one clause", "共收到政府信息公开申请", 20_000],
  ["numbers in one sentence", "其中12件、", 20_000],
  ["brackets in brackets", "（其中3件", 20_000],
  ["words for none", "未收到", 50_000],
])("reads %s in time that grows with its length", (_, piece, count) => {
  judge(piece.repeat(count));
  const once = costOf(piece.repeat(count));
  expect(costOf(piece.repeat(4 * count))).toBeLessThan(10 * once + 50_000);
});
