import type { ReactNode } from "react";
import { openBeside } from "../sheets/excel/openBeside";
import { excelSheets } from "../sheets/excel/excelSheets";
import type { OtherWorkbook } from "../sheets/OtherWorkbook";
import { watchWorkbook } from "../sheets/excel/watchWorkbook";
import { wordsFor } from "../words";
import { reportYear } from "./model/reportYear";
import { openPane, type Shown } from "./openPane";
import { preferences } from "./session/Preferences";
import { sharedSession } from "./session/sharedSession";
import { SourceFailure } from "./session/SourceFailure";
import type { OpenedSource, SourceReader } from "./session/SourceReader";

/** The readers of files are loaded when the first file is chosen: most days none is. */
const reader: SourceReader = {
  file: async (name, bytes) => {
    const { fileKind } = await import("../sheets/file/fileKind");
    if (fileKind(name, bytes) === "workbook") return asSource(readWorkbook(bytes));
    const { readDocument } = await import("../sheets/file/document/readDocument");
    return asSource(readDocument(name, bytes));
  },
  pasted: async (pasted) => {
    const { readPasted } = await import("../sheets/file/document/readDocument");
    return asSource(Promise.resolve().then(() => readPasted(pasted)));
  },
};

async function readWorkbook(bytes: Uint8Array): Promise<OpenedSource> {
  const { openXlsx } = await import("../sheets/file/xlsx/openXlsx");
  return { snapshot: await openXlsx(bytes).read(), pictures: 0 };
}

async function asSource(reading: Promise<OpenedSource>): Promise<OpenedSource> {
  const { FileError } = await import("../sheets/file/FileError");
  try {
    return await reading;
  } catch (error) {
    throw error instanceof FileError ? new SourceFailure(error) : error;
  }
}

async function otherWorkbook(): Promise<OtherWorkbook> {
  const { newXlsx } = await import("../sheets/file/xlsx/newXlsx");
  const sheets = newXlsx();
  return {
    sheets,
    open: async (name) => {
      sheets.title = name;
      await openBeside(await sheets.toBytes());
    },
    behind: String(Office.context.platform) === "Mac",
  };
}

sharedSession.prior.connectReader(reader);
sharedSession.handOn.connectOther(otherWorkbook);

/** The page of checks for a real Excel, which nobody gets to but by the address. */
async function drawTrial({ session, language }: Shown): Promise<ReactNode> {
  const { TrialPage } = await import("./trial/TrialPage");
  const { trialHost } = await import("./trial/trialHost");
  const { trial } = wordsFor(language);
  // What goes into the sheet is Chinese in every language.
  const { cells } = wordsFor("zh-CN");
  const workbook = { sheets: excelSheets(), watch: watchWorkbook, otherWorkbook };
  const host = trialHost({ ...workbook, words: cells, names: trial }, Office, session);
  return <TrialPage host={host} words={trial} />;
}

const wantsTrial = new URLSearchParams(location.search).has("trial");
const root = document.getElementById("root") ?? document.body;

void openPane({
  root,
  office: typeof Office === "undefined" ? undefined : Office,
  session: sharedSession,
  workbook: excelSheets,
  watch: watchWorkbook,
  preferences: (partition) => preferences(() => localStorage, partition),
  thisYear: new Date().getFullYear(),
  reportYear: reportYear(new Date()),
  browserLanguage: navigator.language,
  ...(wantsTrial ? { draw: drawTrial } : {}),
});
