import { FileError } from "../sheets/file/FileError";
import { readDocument, readPasted } from "../sheets/file/document/readDocument";
import { fileKind } from "../sheets/file/fileKind";
import { newXlsx } from "../sheets/file/xlsx/newXlsx";
import { openXlsx } from "../sheets/file/xlsx/openXlsx";
import { SourceFailure } from "../taskpane/session/SourceFailure";
import type { Door } from "./session/Door";

const namedWorkbook = /\.(?:xls|et)[xmbt]?$|\.ods$/i;

/** Files come in by the same readers as in Excel and on the command line. */
export const openDoor: Door = {
  isWorkbook: (name, bytes) =>
    fileKind(name, bytes) === "workbook" ||
    (namedWorkbook.test(name) && fileKind(name, bytes) !== "word"),
  workbook: (bytes) => failing(() => openXlsx(bytes)),
  blank: () => newXlsx(),
  bytes: (workbook) => failing(() => workbook.toBytes()),
  reader: {
    file: (name, bytes) =>
      failing(async () =>
        fileKind(name, bytes) === "workbook"
          ? { snapshot: await openXlsx(bytes).read(), pictures: 0 }
          : readDocument(name, bytes)
      ),
    pasted: (pasted) => failing(() => readPasted(pasted)),
  },
};

async function failing<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof FileError ? new SourceFailure(error) : error;
  }
}
