import { strToU8, zipSync } from "fflate";
import { readDocument, readPasted } from "../../../../src/sheets/file/document/readDocument";
import { FileError } from "../../../../src/sheets/file/FileError";
import { docxPackage } from "../../../fixtures/documents/writeDocuments";

const html = (body: string) => readDocument("a.html", strToU8(`<html><body>${body}</body></html>`));
const tablesOf = async (body: string) =>
  (await html(body)).snapshot.sheets.slice(1).map(({ values }) => values);
const reasonOf = async (reading: Promise<unknown>): Promise<string> => {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown
  );
  expect(error).toBeInstanceOf(FileError);
  return (error as FileError).reason;
};

it("marks that nobody sees are no part of a text or a figure of a page", async () => {
  const body = "<table><tr><td>行政&shy;许可&#x2060;<td>&#x202d;1&#x200b;2&#x202c;</table>";
  expect(await tablesOf(body)).toEqual([[["行政许可", 12]]]);
});

describe("merged cells", () => {
  it("keep their text in the first place and leave the others blank", async () => {
    const body =
      "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>1</td><td>2</td></tr></table>";
    expect(await tablesOf(body)).toEqual([
      [
        ["a", "b", ""],
        ["", 1, 2],
      ],
    ]);
  });

  it("end with the table, however far they claim to go", async () => {
    const [rows] = await tablesOf("<table><tr><td rowspan=60000>a<td>1<tr><td>2</table>");
    expect(rows).toEqual([
      ["a", 1],
      ["", 2],
    ]);
  });

  it("zero rows mean: down to the end", async () => {
    const [rows] = await tablesOf("<table><tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3</table>");
    expect(rows?.map(([first]) => first)).toEqual(["a", "", ""]);
  });
});

describe("what stands in a cell", () => {
  it("is a number where typing it would make one, else text", async () => {
    const body =
      "<table><tr><td> 12 <td>24252.311082<td>+1036<td>-653<td>007<td>１２<td>4003622元<td>&nbsp;</table>";
    expect(await tablesOf(body)).toEqual([
      [[12, 24252.311082, "+1036", -653, "007", "１２", "4003622元", ""]],
    ]);
  });

  it("paragraphs and breaks stay apart, spans do not", async () => {
    const body = "<table><tr><td><p>社会</p><p>公益</p></td><td>1<b>2</b>3</td></tr></table>";
    expect(await tablesOf(body)).toEqual([[["社会\n公益", 123]]]);
  });
});

describe("what is not to be trusted", () => {
  it("scripts, styles and hidden text are not text", async () => {
    const body =
      '<script>document.write("<table><tr><td>9</td></tr></table>")</script><style>p{}</style><p style="display: none">x</p><p>正文</p><img src="http://a.example/b.png" onerror="alert(1)">';
    const document = await html(body);
    expect(document.snapshot.sheets.map(({ values }) => values)).toEqual([[["正文"]]]);
    expect(document.pictures).toBe(1);
  });

  it("a cell that looks like a formula is text", async () => {
    expect(await tablesOf("<table><tr><td>=HYPERLINK(A1)</td></tr></table>")).toEqual([
      [["=HYPERLINK(A1)"]],
    ]);
  });

  it("tables in tables are tables of their own, and not text of the outer one", async () => {
    const body = "<table><tr><td>外<table><tr><td>1</td></tr></table></td><td>2</td></tr></table>";
    expect(await tablesOf(body)).toEqual([[[1]], [["外", 2]]]);
  });

  it("ten thousand rowspans are read in no time", async () => {
    const row = '<tr><td rowspan="10000">a</td><td>1</td></tr>';
    const start = performance.now();
    const reason = await reasonOf(html(`<table>${row.repeat(10_000)}</table>`));
    expect(reason).toBe("tooComplex");
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([
    ["a huge table", `<table>${`<tr>${"<td>1</td>".repeat(400)}</tr>`.repeat(1100)}</table>`],
    ["one very wide row", `<table><tr>${'<td colspan="1000">1</td>'.repeat(3)}</tr></table>`],
    ["nesting without end", "<div>".repeat(5_000)],
    ["tables nested without end", "<table><tr><td>".repeat(500)],
    ["very many tables", "<table><tr><td>1</td></tr></table>".repeat(1000)],
  ])("%s is refused", async (_, body) => {
    expect(await reasonOf(html(body))).toBe("tooComplex");
  });

  it("a .docx that swells is refused before it is unpacked", async () => {
    const bomb = new Uint8Array(70 * 1024 * 1024);
    const packed = docxPackage("<w:document/>", { "word/header1.xml": bomb });
    expect(packed.length).toBeLessThan(1024 * 1024);
    expect(await reasonOf(readDocument("a.docx", packed))).toBe("hostile");
  });

  it("a .docx with entities of its own is refused", async () => {
    const document = '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>';
    expect(await reasonOf(readDocument("a.docx", docxPackage(document)))).toBe("hostile");
  });

  it("a .docx without its document is damaged", async () => {
    const packed = zipSync({ "word/document.xml.bak": strToU8("x") });
    expect(await reasonOf(readDocument("a.docx", packed))).toBe("damaged");
  });

  it("a .docx that is broken off, or whose checksums are others, is damaged", async () => {
    const packed = docxPackage(`<w:document>${"<w:p/>".repeat(50)}</w:document>`);
    expect(await reasonOf(readDocument("a.docx", packed.slice(0, -100)))).toBe("damaged");
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    for (let at = 0; at + 46 < packed.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 0, true);
    expect(await reasonOf(readDocument("a.docx", packed))).toBe("damaged");
  });
});

describe("what is no document of ours is named", () => {
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((c) => [c.charCodeAt(0), 0])]);
  it.each([
    ["年报.doc", compound("WordDocument"), "oldWord"],
    ["年报.wps", compound("WpsDocument"), "oldWord"],
    ["年报.rtf", strToU8("{\\rtf1 }"), "oldWord"],
    ["年报.docx", compound("EncryptedPackage"), "encrypted"],
    ["年报.xls", compound("Workbook"), "workbook"],
    ["年报.xlsx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "workbook"],
    ["年报.pdf", strToU8("%PDF-1.7"), "pdf"],
    ["年报.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "picture"],
    ["年报.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "picture"],
    ["年报.mht", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related;"), "webArchive"],
    ["年报.dat", new Uint8Array([0, 1, 2, 3]), "unknown"],
    ["年报.txt", new Uint8Array(0), "empty"],
    ["年报.txt", new Uint8Array(21 * 1024 * 1024), "tooLarge"],
  ])("%s", async (name, bytes, reason) => {
    expect(await reasonOf(readDocument(name, bytes))).toBe(reason);
  });
});

describe("characters", () => {
  // "规章" as Chinese Windows writes it.
  const gbk = [0xb9, 0xe6, 0xd5, 0xc2];
  const prose = async (name: string, bytes: Uint8Array) =>
    (await readDocument(name, bytes)).snapshot.sheets[0]?.values;

  it("GB 18030 is understood where it is not valid UTF-8", async () => {
    expect(await prose("a.txt", new Uint8Array(gbk))).toEqual([["规章"]]);
  });

  it("a page's own word is taken", async () => {
    const page = new Uint8Array([...strToU8('<html><meta charset="gb2312"><p>'), ...gbk]);
    expect(await prose("a.html", page)).toEqual([["规章"]]);
  });

  it("UTF-16 is known by its mark", async () => {
    expect(await prose("a.txt", new Uint8Array([0xff, 0xfe, 0xc4, 0x89]))).toEqual([["规"]]);
  });
});

describe("text", () => {
  const sheets = async (text: string) =>
    (await readDocument("a.txt", strToU8(text))).snapshot.sheets.map(({ values }) => values);

  it("lines with tabs are rows", async () => {
    expect(await sheets("标题\n规章\t1\t2\n规范性文件\t3\t\n完")).toEqual([
      [["标题"], ["完"]],
      [
        ["规章", 1, 2],
        ["规范性文件", 3, ""],
      ],
    ]);
  });

  it("cells on lines of their own are rows, their labels broken or not", async () => {
    expect(await sheets("\t社会\n\n公益\n\t总计\n\n\t1\n\t2\n\n\n三、下一节")).toEqual([
      [["三、下一节"]],
      [
        ["社会\n公益", "总计"],
        [1, 2],
      ],
    ]);
  });
});

it("what is pasted is read by its HTML where that has a table, else by its text", () => {
  const table = "<table><tr><td>1</td></tr></table>";
  const values = (pasted: { html: string; text: string }) =>
    readPasted(pasted).snapshot.sheets.map((sheet) => sheet.values);
  expect(values({ html: table, text: "2" })).toEqual([[], [[1]]]);
  expect(values({ html: "<p>3</p>", text: "4" })).toEqual([[["4"]]]);
  expect(() => readPasted({ html: " ", text: "" })).toThrow(FileError);
});
