import { FileError } from "../../../src/sheets/file/FileError";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { hostile } from "../../fixtures/workbooks/hostile";

const refused = Object.entries(hostile).filter(
  ([, { reason }]) => reason !== null && reason !== "noTable"
);
const opened = Object.entries(hostile).filter(([, { reason }]) => reason === null);

const refusal = (bytes: Uint8Array): unknown => {
  try {
    openXlsx(bytes);
    return null;
  } catch (error) {
    return error;
  }
};

test.each(refused)("%s is refused", (_, { bytes, reason }) => {
  const error = refusal(bytes());
  expect(error).toBeInstanceOf(FileError);
  expect((error as FileError).reason).toBe(reason);
});

test.each(opened)("%s is read", async (_, { bytes }) => {
  const { sheets } = await openXlsx(bytes()).read();
  expect(sheets.length).toBeGreaterThan(2);
});

test("a stray cell is named, so that it can be removed", () => {
  expect(refusal(hostile["far-cell.xlsx"]?.bytes() ?? new Uint8Array())).toMatchObject({
    detail: "远!XFD1048576",
  });
});

/** Whatever is done to a good file, the answer is a workbook or a `FileError`, never anything else. */
test("a file cut anywhere, or with a byte changed anywhere, is read or refused", () => {
  const bytes = hostile["names.xlsx"]?.bytes() ?? new Uint8Array();
  const step = Math.ceil(bytes.length / 150);
  for (let at = 1; at < bytes.length; at += step) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x5a;
    for (const broken of [bytes.slice(0, at), changed]) {
      const error = refusal(broken);
      expect(error === null || error instanceof FileError).toBe(true);
    }
  }
});
