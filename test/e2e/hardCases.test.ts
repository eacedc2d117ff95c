import {
  disconnectBrowser,
  openWorkbench,
  siteOrigin,
  type OpenedWorkbench,
} from "./openWorkbench";
import { press, readFindings, verdict } from "./pane";

/** What real workbooks and real offices do to an add-in. */
let stage: OpenedWorkbench;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  expect(stage.requests.filter((url) => !url.startsWith(`${siteOrigin()}/`))).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

const sheet = "年报统计表";
const pane = () => stage.pane();
const type = (address: string, value: string | number) =>
  stage.run((w, [at, entry]) => w.setValues("年报统计表", at, [[entry]]), [
    address,
    value,
  ] as const);

/** The cells of the first column of 表三 as they stand in the sample, moved by rows and columns. */
async function firstBalance(): Promise<string> {
  return (await readFindings(stage)).find((finding) => finding.startsWith("A1")) ?? "";
}

describe("a table made by somebody else", () => {
  beforeEach(async () => {
    stage = await openWorkbench({ sample: "pingtan-police-2021" });
  });

  test("is followed when rows, columns and the sheet's name change", async () => {
    await press(stage, "XXGK.Validate");
    const before = await firstBalance();
    const rows = before.match(/\d+/g)?.slice(1).map(Number) ?? [];
    expect(before).toMatch(/^A1 D\d+,D\d+,D\d+,D\d+$/);

    await stage.run((w) => w.insertRows("年报统计表", 1, 2));
    await stage.run((w) => w.insertColumns("年报统计表", "A", 1));
    await stage.run((w) => w.renameSheet("年报统计表", "改过名"));
    await press(stage, "XXGK.Validate");
    expect(await firstBalance()).toBe(`A1 ${rows.map((row) => `E${row + 2}`).join(",")}`);
    expect(await verdict(stage)).toContain("错误");
  });

  test("is known by labels that are spaced, broken, bracketed otherwise or misspelt", async () => {
    const values = await stage.run((w) => w.values("年报统计表", "A1:O60"));
    const variants: Readonly<Record<string, string>> = {
      "（三）不予公开": "(三)不予 公开",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）":
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形",
      "2.其他法律行政法规禁止公开": "2.其他法律和行政法规禁止公开",
      社会公益组织: "社会公益\n组织",
      本年废止件数: "本年废纸件数",
      行政规范性文件: "规范性文件",
      "1.属于国家秘密": "1、属于国家秘密",
      "三、本年度办理结果": "三三、本年度办 理结果",
    };
    let changed = 0;
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        const variant = variants[String(value)];
        if (!variant) continue;
        changed += 1;
        await type(`${String.fromCharCode(65 + column)}${row + 1}`, variant);
      }
    }
    expect(changed).toBe(Object.keys(variants).length);
    await press(stage, "XXGK.Validate");
    expect((await readFindings(stage)).map((finding) => finding.slice(0, 4))).toEqual([
      "A1 D",
      "A1 J",
    ]);
  });

  test.each([
    ["a blank", "", "D1"],
    ["a stroke", "/", "D2"],
    ["a word", "无", "D2"],
    ["text that looks like a number", "'0", "D7"],
    ["full-width digits", "'０", "D7"],
    ["a unit", "12件", "D3"],
    ["a negative", -1, "D5"],
    ["a decimal", 1.5, "D4"],
    ["an error value", "=1/0", "D3a"],
  ])("%s is named as what it is, and never passes", async (_, entry, rule) => {
    // The police report has no case at all: only what is typed here, and its two broken columns.
    const values = await stage.run((w) => w.values("年报统计表", "A1:O60"));
    const row = values.findIndex((line) => line.includes("行政许可"));
    const column = values[row]?.findIndex((value) => typeof value === "number") ?? 0;
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    await type(address, entry);
    await press(stage, "XXGK.Validate");
    const findings = await readFindings(stage);
    expect(findings).toContain(`${rule} ${address}`);
    expect(await verdict(stage)).not.toContain("通过");
  });
});

describe("a validation", () => {
  test("takes four round trips at the most, the last to show the first wrong cell", async () => {
    stage = await openWorkbench({ sample: "pingtan-police-2021" });
    await press(stage, "XXGK.Validate");
    await stage.run((w) => w.clearLog());
    const started = Date.now();
    await press(stage, "XXGK.Validate");
    const took = Date.now() - started;
    expect(await stage.run((w) => w.log().length)).toBeLessThanOrEqual(4);
    console.info(`press to verdict: ${took} ms`);
  });

  test("of a form hardly begun does not keep the person waiting", async () => {
    stage = await openWorkbench();
    await pane().getByRole("textbox", { name: "单位名称" }).fill("青山镇人民政府");
    await pane().getByRole("button", { name: "插入空表" }).click();
    await pane().getByRole("status").getByText("已插入 3 张表").waitFor();
    await stage.run((w) => w.setValues("三、依申请公开", "D6", [[12]]));
    const started = Date.now();
    await press(stage, "XXGK.Validate");
    expect(await verdict(stage)).toContain("未能核对");
    expect(Date.now() - started).toBeLessThan(15_000);
    expect((await stage.run((w) => w.marks())).length).toBeGreaterThan(170);
  });

  test("offers to insert where there is no table", async () => {
    stage = await openWorkbench();
    await press(stage, "XXGK.Validate");
    await pane().getByRole("heading", { name: "没有找到年报的表" }).waitFor();
    await pane().getByRole("button", { name: "去插入空表" }).click();
    await pane().getByRole("button", { name: "插入空表" }).waitFor();
  });

  test("speaks English where Excel does", async () => {
    stage = await openWorkbench({ sample: "pingtan-police-2021", lang: "en-US" });
    await press(stage, "XXGK.Validate");
    expect(await verdict(stage)).toContain("Error");
    await stage.screenshot("check-english");
  });

  test("can be asked for with the keyboard alone", async () => {
    stage = await openWorkbench({ sample: "pingtan-police-2021" });
    await stage.run((w) => w.press("Ctrl+Alt+J"));
    await pane().getByTestId("verdict").waitFor();
    await pane().getByTestId("fold").first().focus();
    await stage.page.keyboard.press("Enter");
    const first = pane().getByTestId("finding").first();
    await first.focus();
    await stage.page.keyboard.press("Enter");
    await stage.page.waitForFunction(() => window.workbench?.selection().address.startsWith("D"));
  });
});

describe("a failure ends in a sentence, and nothing is half-written", () => {
  const marks = () => stage.run((w) => w.marks().length);

  beforeEach(async () => {
    stage = await openWorkbench({ sample: "pingtan-police-2021" });
  });

  /** What the pane does at its start is done, and the next batch is the one that is asked for. */
  const started = async () => {
    await pane().getByRole("tab", { name: "校验" }).click();
    const live = pane().getByRole("switch", { name: "随填随核" });
    await live.waitFor();
    return live;
  };

  test("a read that is lost, and lost again when it is tried once more", async () => {
    await started();
    await stage.run((w) => [1, 2].forEach((n) => w.faults.failBatch(n, "GeneralException")));
    await press(stage, "XXGK.Validate");
    await pane().getByText("Excel 没有响应").first().waitFor();
    await pane().getByRole("button", { name: "重试" }).click();
    await pane().getByTestId("verdict").waitFor();
  });

  test("a protected sheet: checked, not marked, and said", async () => {
    await stage.run((w) => w.protect("年报统计表", true));
    await press(stage, "XXGK.Validate");
    expect(await verdict(stage)).toContain("错误");
    await pane().getByText(`工作表“${sheet}”受保护`).first().waitFor();
    expect(await marks()).toBe(0);
  });

  test("a sheet deleted between reading and marking", async () => {
    await stage.run((w) => w.addSheet("另一张"));
    // Checking while typing would find at once that the table is gone.
    await (await started()).click();
    await stage.run((w) => w.faults.beforeBatch(2, () => void w.removeSheet("年报统计表")));
    await press(stage, "XXGK.Validate");
    expect(await verdict(stage)).toContain("错误");
    await pane().getByText("有工作表已被删除或改动").first().waitFor();
    expect(await marks()).toBe(0);
  });
});
