import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { isExpected } from "../fixtures/hostile/Hostile";
import { everyHostile } from "../fixtures/hostile/everyHostile";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { buildCli, patience, runCli } from "./builtCli";

interface Report {
  readonly file: string;
  readonly error?: { readonly reason: string; readonly message: string };
}

const isWindows = process.platform === "win32";
const sheets = writeWorkbook(readReport("pingtan-2022")).snapshot.sheets;
const good = () => toXlsx(sheets);
let folder = "";
const at = (...names: string[]) => path.join(folder, ...names);
beforeAll(async () => {
  await buildCli();
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
}, patience.build);
afterAll(() => rmSync(folder, { recursive: true }));

const reasonsOf = (out: string) =>
  Object.fromEntries(
    (JSON.parse(out) as Report[]).map(({ file, error }) => [
      path.relative(folder, file),
      error?.reason ?? null,
    ])
  );

test(
  "the bad ones among them do not keep the good ones from being checked",
  async () => {
    const place = at("all");
    mkdirSync(place);
    const books = Object.entries(everyHostile).filter(([name]) => /\.(xlsx|xls|ods)$/.test(name));
    for (const [name, { bytes }] of books) writeFileSync(path.join(place, name), bytes());
    const ran = await runCli(["check", place, "--format", "json", "--jobs", "2"]);
    const said = reasonsOf(ran.out);
    const wrong = books.filter(
      ([name, each]) => !isExpected(each, said[path.join("all", name)] ?? null)
    );
    expect(wrong.map(([name]) => [name, said[path.join("all", name)]])).toEqual([]);
    expect(Object.keys(said)).toHaveLength(books.length);
    expect(ran.code).toBe(2);
    expect(ran.megabytes).toBeLessThan(500);
    rmSync(place, { recursive: true });
  },
  2 * patience.run
);

const onUnix = isWindows ? test.skip : test;

onUnix(
  "pipes, devices, sockets, circles and names of other characters: the good is checked, the rest named",
  async () => {
    const place = at("odd");
    mkdirSync(path.join(place, "below"), { recursive: true });
    writeFileSync(path.join(place, "good.xlsx"), good());
    writeFileSync(path.join(place, "below", "good.xlsx"), good());
    execFileSync("mkfifo", [path.join(place, "pipe.xlsx")]);
    symlinkSync("/dev/zero", path.join(place, "zero.xlsx"));
    symlinkSync("circle.xlsx", path.join(place, "circle.xlsx"));
    symlinkSync("nowhere", path.join(place, "nowhere.xlsx"));
    symlinkSync(place, path.join(place, "round"));
    // 单位 in GB 18030, as an archive of an old program leaves it.
    const name = Buffer.from([0xb5, 0xa5, 0xce, 0xbb, 0x2e, 0x78, 0x6c, 0x73, 0x78]);
    renameSync(
      path.join(place, "below", "good.xlsx"),
      Buffer.concat([Buffer.from(`${place}/below/`), name])
    );
    const server = createServer().listen(path.join(place, "socket.xlsx"));
    const ran = await runCli(["check", place, "--format", "json"]);
    server.close();
    expect(reasonsOf(ran.out)).toEqual({
      "odd/below/单位.xlsx": null,
      "odd/circle.xlsx": "notRegular",
      "odd/good.xlsx": null,
      "odd/nowhere.xlsx": "notFound",
      "odd/pipe.xlsx": "notRegular",
      "odd/socket.xlsx": "notRegular",
      "odd/zero.xlsx": "notRegular",
    });
    for (const each of ["pipe", "socket", "zero", "circle", "nowhere"])
      expect(ran.err).toContain(`${each}.xlsx：`);
    expect(ran.err).toContain(path.join(place, "round"));
    expect(ran.code).toBe(2);
  },
  patience.run
);

onUnix(
  "a pipe, or a device, that is named is refused at once, whatever it is named for",
  async () => {
    const [pipe, book] = [at("one.docx"), at("book.xlsx")];
    execFileSync("mkfifo", [pipe]);
    writeFileSync(book, good());
    for (const args of [
      ["check", pipe],
      ["import", pipe, "-o", at("never.xlsx")],
      ["compare", book, "--prior", pipe],
      ["text", pipe, "--tables", book],
      ["check", "/dev/zero"],
    ]) {
      const { code, err } = await runCli(args);
      expect([code, err]).toEqual([2, expect.stringContaining("不是普通文件")]);
    }
  },
  patience.run
);

// Root may read everything: then the command runs as nobody.
const closed = isWindows || process.getuid?.() !== 0 ? test.skip : test;

closed(
  "a folder that may not be read is named, the rest is checked",
  async () => {
    const place = at("closed");
    mkdirSync(path.join(place, "below"), { recursive: true, mode: 0o755 });
    mkdirSync(path.join(place, "shut"), { mode: 0o700 });
    writeFileSync(path.join(place, "below", "good.xlsx"), good());
    execFileSync("chmod", ["755", folder]);
    const ran = await runCli(["check", place, "--format", "json"], { uid: 65_534 });
    expect(reasonsOf(ran.out)).toEqual({ "closed/below/good.xlsx": null });
    expect(ran.err).toContain(path.join(place, "shut"));
    expect(ran.code).toBe(2);
  },
  patience.run
);

test(
  "last year's report that is a bomb is blamed, and this year's is checked",
  async () => {
    const [book, bomb] = [at("now.xlsx"), at("bomb.docx")];
    writeFileSync(book, good());
    writeFileSync(bomb, everyHostile["many-paragraphs.docx"]?.bytes() ?? "");
    const ran = await runCli(["check", book, "--prior", bomb, "--format", "json"]);
    expect(reasonsOf(ran.out)).toEqual({ "now.xlsx": null });
    expect(ran.err).toMatch(/没有与上年核对。.*bomb\.docx：/);
    expect(ran.code).toBe(2);
    expect(ran.milliseconds).toBeLessThan(4_000);
  },
  patience.run
);

test(
  "control characters of a cell, or of a file's name, never reach the terminal",
  async () => {
    const signs = "\u001b]0;x\u0007\u001b[2J";
    const [sheet] = sheets;
    const values = sheet!.values.map((line) =>
      line.map((value) =>
        value === "规章" ? `${signs}规章` : typeof value === "number" ? signs : value
      )
    );
    const place = at("controls");
    mkdirSync(place);
    writeFileSync(
      path.join(place, "\u001b[2J.xlsx"),
      toXlsx([{ ...sheet!, values }, ...sheets.slice(1)])
    );
    const { out, err } = await runCli(["check", place]);
    expect(out).toContain("\\u001b[2J");
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  },
  patience.run
);
