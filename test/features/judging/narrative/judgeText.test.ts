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

const raws = (text: string, outcome: string) =>
  outcomes(text)
    .filter((each) => each.endsWith(` ${outcome}`))
    .map((each) => each.split(" ")[0]);

it("gives each number behind 分别为 the name in its place", () => {
  const text = "办结申请84件，予以公开、部分公开和不予公开分别为40、6、0件。";
  expect(raws(text, "agree")).toEqual(["84件", "40", "6", "0件"]);
  expect(judge(text)[2]).toMatchObject({ relation: "respectively", value: 6 });
  expect(raws(text.replace("40、6", "6、40"), "disagree")).toEqual(["6", "40"]);
  expect(raws("来件30件，信函、当面、网络依次为5件、6件、19件。", "agree")).toHaveLength(4);
});

it("leaves a list alone that has another number of names", () => {
  const claims = judge("办结申请84件，予以公开、部分公开分别为40、6、1件。");
  expect(claims.map(({ relation }) => relation)).not.toContain("respectively");
});

it("adds up the parts of a number that the next sentence names", () => {
  const told = (last: number) =>
    `全年按时办结53件，结转下年度8件。办结件中，同意15件；退回30件；其他${String(last)}件。`;
  expect(raws(told(8), "agree")).toEqual(["53件", "15件", "30件", "8件"]);
  // What is carried on is none of them, though it would make up the sum.
  expect(raws(told(0), "disagree")).toEqual(["53件"]);
});

it("holds a list that falls short against its parts where the tables have the total", () => {
  const text = (unable: number) =>
    `办结申请84件。办结件中，予以公开40件；部分公开6件；本机关不掌握${String(unable)}件；其他处理0件。`;
  expect(raws(text(37), "disagree")).toEqual(["办结件中，予以公开", "37件"]);
  expect(raws(text(38), "disagree")).toEqual([]);
});

it("adds up parts with shares between them, told in the next sentence", () => {
  const text = "全年处理43件。办复率九成，其中甲类20件、占46.5%；乙类13件、占30.2%；丙类10件。";
  expect(raws(text, "agree")).toEqual(["43件", "20件", "46.5%", "13件", "30.2%", "10件"]);
});

describe("without tables", () => {
  const alone = (text: string) =>
    judgeText(text, { narrative, cells: () => null, prior: () => null, year: 2024 }).map(
      ({ at, end, outcome }) => `${text.slice(at, end)} ${outcome}`
    );

  it("holds what came in against what went out", () => {
    expect(alone("收到政府信息公开申请36件，均已答复，共答复36件。")).toEqual([
      "36件 agree",
      "36件 agree",
    ]);
    const all = (done: number) =>
      `共收到政府信息公开申请36件，上年结转2件。办结${String(done)}件，结转下年度3件。`;
    expect(alone(all(35)).every((each) => each.endsWith(" agree"))).toBe(true);
    expect(alone(all(33)).every((each) => each.endsWith(" agree"))).toBe(true);
    expect(alone(all(30))[0]).toBe("36件 disagree");
  });

  it("says nothing where the rest may not have been told", () => {
    expect(alone("共收到政府信息公开申请36件，办结30件。")).toEqual(["36件 silent", "30件 silent"]);
    expect(alone("共收到申请36件，办结38件，结转下年度3件。")).not.toContain("36件 disagree");
  });

  it("reads a change between two numbers of the text", () => {
    expect(alone("收到申请22件，比2022年（31件）下降29%。")).toEqual([
      "22件 agree",
      "31件 agree",
      "29% agree",
    ]);
  });
});

it("reads 均获维持 against what was corrected", () => {
  expect(raws("行政复议4件，均获维持。", "agree")).toEqual(["4件", "均获维持"]);
  const corrected = judgeText("行政复议4件，均获维持。", {
    narrative,
    cells: (code) => (code === "t4.r1.c5" ? 4 : code === "t4.r1.c2" ? 1 : 0),
    prior: () => null,
    year: 2024,
  });
  expect(corrected.find(({ relation }) => relation === "all")?.outcome).toBe("disagree");
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

it("takes parts that the tables have for parts of something else than the number before", () => {
  expect(
    outcomes("新收申请86件，上年结转3件。其中予以公开40件，部分公开7件，无法提供38件。")
  ).toEqual([...["86件 agree", "3件 agree", "40件 agree", "7件 disagree", "38件 agree"]]);
});
