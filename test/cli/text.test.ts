import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readReport } from "../fixtures/reports/readReports";
import type { FileReport } from "../../src/cli/FileReport";
import { withCustomXml } from "../../workbench";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

const report = readReport("pingtan-2022");
const received = Number(report.tables["t3"]?.rows[0]?.[6]);
let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-text-"));
  const tables = toXlsx(writeWorkbook(report).snapshot.sheets);
  mkdirSync(at("texts"));
  mkdirSync(at("tables"));
  mkdirSync(at("others"));
  writeFileSync(at("tables/a.xlsx"), tables);
  writeFileSync(at("texts/a.txt"), `全年新收政府信息公开申请${String(received)}件。`);
  writeFileSync(at("texts/b.txt"), "全年新收政府信息公开申请1件。");
  writeFileSync(at("wrong.txt"), `第一段。\n全年新收政府信息公开申请${String(received + 7)}件。`);
  writeFileSync(at("none.txt"), "本年度未收到政府信息公开申请。");
  writeFileSync(
    at("alone.txt"),
    "某县民政局2023年政府信息公开工作年度报告\n公开信息31条，其中政策类12条，人事类8条，其他类10条。"
  );
  writeFileSync(at("larger.txt"), "收到来件12件，其中自然人15件。");
  writeFileSync(at("pairs.txt"), `𠮷𡈽之窗😀：全年新收政府信息公开申请${String(received + 7)}件。`);
  writeFileSync(at("empty.txt"), " \n ");
});
afterAll(() => rmSync(folder, { recursive: true }));

it("check looks at the sentences that a workbook keeps, and says so in the verdict", async () => {
  const book = (text: string) => {
    const notes = `<notes xmlns="urn:xxgk:notes"><note key="text">${text}</note></notes>`;
    return withCustomXml(Uint8Array.from(toXlsx(writeWorkbook(report).snapshot.sheets)), [notes]);
  };
  writeFileSync(at("kept.xlsx"), book(`全年新收政府信息公开申请${String(received + 7)}件。`));
  const ran = await xxgk("check", at("kept.xlsx"), "--format", "json");
  const [{ findings, text }] = JSON.parse(ran.out) as [FileReport];
  expect(findings.filter(({ table }) => table === "text").map(({ rule }) => rule)).toContain("T1");
  expect(text?.file).toBe(at("kept.xlsx"));
  const { out } = await xxgk("check", at("tables/a.xlsx"), "--text", at("texts/a.txt"));
  expect(out).not.toContain("文字部分没有核对");
});

interface Printed {
  readonly text: string;
  readonly counts: object;
  readonly claims: readonly {
    readonly at: number;
    readonly end: number;
    readonly raw: string;
    readonly outcome: string;
    readonly measure: string | null;
    readonly paragraph: number;
    readonly readings: readonly { readonly cells: readonly object[] }[];
  }[];
}
const json = (out: string) => JSON.parse(out) as readonly Printed[];

it("lists every number with its readings and their cells", async () => {
  const ran = await xxgk(
    "text",
    at("wrong.txt"),
    "--tables",
    at("tables/a.xlsx"),
    "--format",
    "json"
  );
  expect(ran.code).toBe(0);
  const [printed] = json(ran.out);
  const [claim] = printed?.claims ?? [];
  expect(claim).toMatchObject({ outcome: "disagree", measure: null, paragraph: 1 });
  expect(printed?.text.slice(claim?.at, claim?.end)).toBe(`${String(received + 7)}件`);
  expect(claim?.readings[0]?.cells).toHaveLength(1);
});

it("says what contradicts, and where", async () => {
  const ran = await xxgk("text", at("wrong.txt"), "--tables", at("tables/a.xlsx"));
  expect(ran.out).toContain("第 2 段 核实");
  expect(ran.out).toContain(`一、本年新收政府信息公开申请数量 = ${String(received)}`);
});

it("is an error where words and tables cannot both be true", async () => {
  const ran = await xxgk("text", at("none.txt"), "--tables", at("tables/a.xlsx"));
  expect(ran.code).toBe(1);
  expect(ran.out).toContain("错误");
});

it("judges what a text says of its own numbers where there are no tables", async () => {
  const ran = await xxgk("text", at("alone.txt"), "--format", "json");
  const [printed] = json(ran.out);
  expect(ran.code).toBe(0);
  expect(printed).toMatchObject({ tables: null, year: 2023 });
  expect(printed?.claims.filter(({ outcome }) => outcome === "disagree")).toMatchObject([
    { raw: "31条", rule: "T2", message: expect.stringContaining("12 + 8 + 10") as string },
  ]);
  expect(ran.said.join()).toContain("只核对了正文自己的数");
});

it("counts characters, of which some take two units of UTF-16", async () => {
  const ran = await xxgk(
    "text",
    at("pairs.txt"),
    "--tables",
    at("tables/a.xlsx"),
    "--format",
    "json"
  );
  const [printed] = json(ran.out);
  const [claim] = printed?.claims ?? [];
  expect([...(printed?.text ?? "")].slice(claim?.at, claim?.end).join("")).toBe(claim?.raw);
  expect(claim?.raw).toBe(`${String(received + 7)}件`);
});

it("is an error where a part is more than its whole", async () => {
  const ran = await xxgk("text", at("larger.txt"));
  expect(ran.code).toBe(1);
  expect(ran.out).toContain("比它所属的总数还大");
});

it("pairs folders by name, and says what has no pair", async () => {
  const ran = await xxgk("text", at("texts"), "--tables", at("tables"), "--format", "json");
  expect(json(ran.out).map(({ counts }) => counts)).toEqual([
    { numbers: 1, agree: 1, disagree: 0, silent: 0 },
  ]);
  expect(ran.said.join()).toContain("b.txt");
});

it.each([
  [["text"], "没有写要核对文字的文件"],
  [["text", "empty.txt", "--tables", "tables/a.xlsx"], "没有可核对的句子"],
  [["text", "gone.txt", "--tables", "tables/a.xlsx"], "gone.txt"],
  [["text", "tables/a.xlsx"], "--tables"],
  [["text", "wrong.txt", "--tables", "gone.xlsx"], "gone.xlsx"],
  [["text", "wrong.txt", "--tables", "none.txt"], "没有认出统计表"],
  [["text", "texts", "--tables", "others"], "同名"],
])("%j is told in one sentence", async (args, sentence) => {
  const full = args.map((arg) =>
    !arg.startsWith("--") && /[./]|^t.*s$|others/.test(arg) ? at(arg) : arg
  );
  const ran = await xxgk(...full);
  expect(ran.code).toBe(2);
  expect(ran.said.join("\n")).toContain(sentence);
  expect(ran.out).toBe("");
});

it("drafts sentences from tables, which hold against them", async () => {
  const table = at("tables/a.xlsx");
  const ran = await xxgk("text", "--draft", "--tables", table, "--format", "json");
  const [{ drafts } = { drafts: [] }] = JSON.parse(ran.out) as {
    drafts: { section: number; text: string }[];
  }[];
  expect(drafts.map(({ section }) => section)).toEqual([1, 1, 6]);
  writeFileSync(at("drafted.txt"), drafts.map(({ text }) => text).join("\n"));
  const checked = await xxgk("text", at("drafted.txt"), "--tables", table, "--format", "json");
  expect(json(checked.out)[0]?.counts).toMatchObject({ disagree: 0, silent: 0 });
  expect((await xxgk("text", "--draft")).code).toBe(2);
});

describe("xxgk check --text", () => {
  interface Checked {
    readonly verdict: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
    readonly text?: Printed;
  }
  const checked = (out: string) => JSON.parse(out) as readonly Checked[];

  it("puts what is wrong with the sentences among the findings of the tables", async () => {
    const table = at("tables/a.xlsx");
    const alone = checked((await xxgk("check", table, "--format", "json")).out)[0];
    const ran = await xxgk("check", table, "--text", at("none.txt"), "--format", "json");
    const [both] = checked(ran.out);
    expect(ran.code).toBe(1);
    expect(both?.verdict).toBe("fail");
    expect(both?.counts["errors"]).toBe((alone?.counts["errors"] ?? 0) + 1);
    expect(both?.findings.at(-1)).toMatchObject({
      rule: "T5",
      outcome: "error",
      table: "text",
      left: { text: "未收到政府信息公开申请", value: "0" },
      right: { text: "t3.r1.c7", value: String(received) },
      cells: [{ item: "t3.r1.c7", value: String(received) }],
    });
    expect(both?.text?.counts).toEqual({ numbers: 1, agree: 0, disagree: 1, silent: 0 });
  });

  it("says it in the text as well", async () => {
    const ran = await xxgk("check", at("tables/a.xlsx"), "--text", at("wrong.txt"));
    expect(ran.out).toContain("核实  正文：正文写");
    expect(ran.out).toContain("正文里有 1 处要核实。");
  });

  it("pairs a folder by name", async () => {
    const ran = await xxgk("check", at("tables"), "--text", at("texts"), "--format", "json");
    expect(checked(ran.out)[0]?.text?.counts).toMatchObject({ agree: 1 });
  });

  it("checks the tables where the text cannot be read, and says why", async () => {
    const ran = await xxgk(
      "check",
      at("tables/a.xlsx"),
      "--text",
      at("gone.txt"),
      "--format",
      "json"
    );
    expect(ran.code).toBe(2);
    expect(checked(ran.out)[0]?.counts["passed"]).toBeGreaterThan(0);
    expect(ran.said.join()).toContain("gone.txt");
  });
});
