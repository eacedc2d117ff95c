import type { Reading } from "../../../../src/engine/locate/Reading";
import {
  certaintyText,
  leadText,
  readingText,
} from "../../../../src/features/judging/suspects/describeDiagnosis";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { workbookOf } from "../../../taskpane/workbooks";
import { diagnose } from "./diagnose";

const words = wordsFor("zh-CN");

async function told(changes: Record<string, CellValue>, name = "suqian-2020") {
  const diagnosis = await diagnose(workbookOf(name, changes));
  return {
    certainty: certaintyText(diagnosis, words.suspects),
    lead: leadText(diagnosis, words),
    readings: [...diagnosis.certain, ...diagnosis.choices.flatMap(({ options }) => options)].map(
      (each) => readingText(each, diagnosis, words)
    ),
  };
}

it("one keystroke", async () => {
  expect(await told({ "t3.r3.1.c1": 408 })).toEqual({
    certainty: "唯一解释",
    lead: "最可能是这一格填错了，改了就全平。",
    readings: ["两位数字颠倒"],
  });
});

it("a part and the total that was added up from it", async () => {
  expect(await told({}, "pingtan-police-2021")).toEqual({
    certainty: "3 种可能",
    lead: "下面每一种都是改 2 格就全平。请对照登记台账选。",
    readings: [
      "“自然人”少填了 1，“总计”照着加了",
      "“自然人”少填了 1，“总计”照着加了",
      "“自然人”多填了 1，“总计”照着加了",
    ],
  });
});

it("some cells that are certain, and others to choose from", async () => {
  const { certainty, lead } = await told({ "t3.r3.2.c3": 29 }, "pingtan-police-2021");
  expect(certainty).toMatch(/^填错 \d 格，其中 \d 格可以确定$/);
  expect(lead).toMatch(
    /^一起改 \d 格就全平。\d 格不管哪种改法都要改，另外 \d 格请对照登记台账选。$/
  );
});

it("what is proved where nothing was located", async () => {
  const diagnosis = await diagnose(workbookOf("suqian-2020", { "t3.r3.1.c1": 408 }));
  const limited = { ...diagnosis, certainty: "none", reason: "limit", atLeast: 17 } as const;
  expect(certaintyText(limited, words.suspects)).toBe("至少填错 17 格");
  expect(leadText(limited, words)).toMatch(/^已经证明：改 16 格以内都平不了。/);
});

it("many cells of one column, named by it", async () => {
  const diagnosis = await diagnose(workbookOf("suqian-2020", { "t3.r3.1.c1": 408 }));
  const cells = [...diagnosis.at.values()].filter(({ columnLabel }) => columnLabel === "自然人");
  const many = {
    ...diagnosis,
    certainty: "oneOf",
    certain: [],
    count: cells.length,
    cells,
  } as const;
  expect(leadText(many, words)).toMatch(/^错在“自然人”列的某一行/);
  const row = [...diagnosis.at.values()].filter(({ code }) => code.startsWith("t3.r3.1."));
  expect(leadText({ ...many, count: row.length, cells: row }, words)).toMatch(
    /^错在“（一）予以公开”行的某一列/
  );
  expect(leadText({ ...many, cells: [...cells, ...row] }, words)).toMatch(/^错在下面某一格/);
});

const judged = { follows: [], mends: [], leaves: [], brings: [] };
const amount = { units: 3n, scale: 0 };
const sayings: readonly (readonly [Reading, string])[] = [
  [
    { kind: "moved", amount, recordedIn: "t3.r1.c6", belongsIn: "t3.r1.c1" },
    "3 件从“自然人”错记到“其他”",
  ],
  [{ kind: "swapped", codes: ["t3.r1.c2", "t3.r1.c3"] }, "“商业企业”与“科研机构”两格填反"],
  [
    { kind: "shifted", codes: ["t3.r1.c1", "t3.r1.c2"], towards: "right" },
    "这一行的数整体向右错了一列",
  ],
  [{ kind: "totalOmits", total: "t3.r1.c7", parts: ["t3.r1.c6"], amount }, "“总计”漏加了“其他”"],
  [
    { kind: "totalDoubles", total: "t3.r1.c7", parts: ["t3.r1.c5", "t3.r1.c6"], amount },
    "“总计”把“法律服务机构”或“其他”加了两遍",
  ],
  [
    { kind: "neighbourFigure", code: "t3.r3.1.c1", neighbour: "t3.r3.2.c1" },
    "填成了旁边“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”的数",
  ],
  [
    { kind: "carried", part: "t3.r1.c1", total: "t3.r1.c7", amount: { units: -2n, scale: 0 } },
    "“自然人”少填了 2，“总计”照着加了",
  ],
];

it.each(sayings)("%j in a clerk's words", async (reading, saying) => {
  const diagnosis = await diagnose(workbookOf("suqian-2020"));
  const explanation = { key: "", changes: [], readings: [reading], ...judged };
  expect(readingText(explanation, diagnosis, words)).toBe(saying);
  expect(readingText(explanation, diagnosis, wordsFor("en"))).not.toBe("");
});
